import { CreditsPage, describeCredits } from "../../../features/credits/CreditsPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeCredits(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <CreditsPage request={await readRequest(props)} />;
}
