import { describeProgramme, ProgrammePage } from "../../../../../features/entitlements/ProgrammePage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

type Props = RouteProps<{ readonly id: string }>;

export const generateMetadata = async (props: Props) => describeProgramme(await readRequest(props));

export default async function Route(props: Props) {
  return <ProgrammePage request={await readRequest(props)} />;
}
