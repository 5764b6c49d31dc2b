import { describeCountry, CountryPage } from "../../../../features/countries/CountryPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly code: string }>) => describeCountry(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly code: string }>) {
  return <CountryPage request={await readRequest(props)} />;
}
