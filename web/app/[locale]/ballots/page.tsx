import { BallotsPage, describeBallots } from "../../../features/ballots/BallotsPage.tsx";
import { ProposalsHint } from "../../../features/governor/ProposalsHint.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeBallots(await readRequest(props));

export default async function Route(props: RouteProps) {
  const request = await readRequest(props);
  return <BallotsPage request={request} hint={<ProposalsHint view={request.view} />} />;
}
