import { describeRound, RoundPage } from "../../../../../features/entitlements/RoundPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

type Props = RouteProps<{ readonly id: string }>;

export const generateMetadata = async (props: Props) => describeRound(await readRequest(props));

export default async function Route(props: Props) {
  return <RoundPage request={await readRequest(props)} />;
}
