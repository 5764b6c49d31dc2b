import { BallotsPage, describeBallots } from "../../../features/ballots/BallotsPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeBallots(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <BallotsPage request={await readRequest(props)} />;
}
