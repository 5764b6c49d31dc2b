import { BallotPage, describeBallot } from "../../../../features/ballots/BallotPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeBallot(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <BallotPage request={await readRequest(props)} />;
}
