import { BallotPage, describeBallot } from "../../../../features/ballots/BallotPage.tsx";
import { RecountSection } from "../../../../features/recount/RecountSection.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeBallot(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  const request = await readRequest(props);
  return <BallotPage request={request} recount={<RecountSection request={request} />} />;
}
