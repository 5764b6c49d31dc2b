import { describeVoters, VotersPage } from "../../../../features/ballots/VotersPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeVoters(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <VotersPage request={await readRequest(props)} />;
}
