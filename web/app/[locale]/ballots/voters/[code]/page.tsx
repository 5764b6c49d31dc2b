import { describeNamedVoter, NamedVoterPage } from "../../../../../features/ballots/NamedVoterPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly code: string }>) => describeNamedVoter(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly code: string }>) {
  return <NamedVoterPage request={await readRequest(props)} />;
}
