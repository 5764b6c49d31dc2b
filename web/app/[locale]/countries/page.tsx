import { CountriesPage, describeCountries } from "../../../features/countries/CountriesPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeCountries(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <CountriesPage request={await readRequest(props)} />;
}
