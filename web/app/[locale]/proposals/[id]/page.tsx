import { describeProposal, ProposalPage } from "../../../../features/governor/ProposalPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeProposal(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <ProposalPage request={await readRequest(props)} />;
}
