import { describeVoter, VoterPage } from "../../../../../features/ballots/VoterPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly code: string }>) => describeVoter(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly code: string }>) {
  return <VoterPage request={await readRequest(props)} />;
}
