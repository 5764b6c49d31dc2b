import { SourceApart } from "../../../features/boundary/SourceApart.tsx";
import { CountriesPage, describeCountries } from "../../../features/countries/CountriesPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeCountries(await readRequest(props));

export default async function Route(props: RouteProps) {
  const request = await readRequest(props);
  return <CountriesPage request={request} apart={(source) => <SourceApart request={request} source={source} country={undefined} />} />;
}
