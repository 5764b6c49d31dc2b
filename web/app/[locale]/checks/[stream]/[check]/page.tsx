import { CheckPage, describeCheck } from "../../../../../features/checks/CheckPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

type Props = RouteProps<{ readonly stream: string; readonly check: string }>;

export const generateMetadata = async (props: Props) => describeCheck(await readRequest(props));

export default async function Route(props: Props) {
  return <CheckPage request={await readRequest(props)} />;
}
