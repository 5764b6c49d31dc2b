import { describeProposals, ProposalsPage } from "../../../features/governor/ProposalsPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeProposals(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <ProposalsPage request={await readRequest(props)} />;
}
