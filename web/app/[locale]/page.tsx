import { HomeBallots } from "../../features/ballots/HomeBallots.tsx";
import { CreditsAtHome } from "../../features/credits/CreditsAtHome.tsx";
import { EmissionsHome } from "../../features/emissions/EmissionsHome.tsx";
import { describeHome, HomePage } from "../../features/home/HomePage.tsx";
import { type RouteProps, readRequest } from "../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeHome(await readRequest(props));

export default async function Route(props: RouteProps) {
  const request = await readRequest(props);
  const more = (
    <>
      <HomeBallots request={request} />
      <EmissionsHome request={request} />
      <CreditsAtHome request={request} />
    </>
  );
  return <HomePage request={request} more={more} />;
}
