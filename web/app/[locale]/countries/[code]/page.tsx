import { CountryPage, describeCountry } from "../../../../features/countries/CountryPage.tsx";
import { CountryCharts } from "../../../../features/funds/charts/CountryCharts.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly code: string }>) => describeCountry(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly code: string }>) {
  const request = await readRequest(props);
  return <CountryPage request={request} charts={<CountryCharts request={request} code={request.params.code.toUpperCase()} />} />;
}
