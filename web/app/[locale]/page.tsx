import { HomeBallots } from "../../features/ballots/HomeBallots.tsx";
import { describeHome, HomePage } from "../../features/home/HomePage.tsx";
import { type RouteProps, readRequest } from "../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeHome(await readRequest(props));

export default async function Route(props: RouteProps) {
  const request = await readRequest(props);
  return <HomePage request={request} more={<HomeBallots request={request} />} />;
}
