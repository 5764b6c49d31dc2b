import { CountryTargetsPage, describeCountryTargets } from "../../../../../features/targets/CountryTargetsPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly code: string }>) => describeCountryTargets(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly code: string }>) {
  return <CountryTargetsPage request={await readRequest(props)} />;
}
