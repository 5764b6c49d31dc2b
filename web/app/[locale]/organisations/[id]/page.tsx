import { OrganisationCharts } from "../../../../features/funds/charts/OrganisationCharts.tsx";
import { describeOrganisation, OrganisationPage } from "../../../../features/organisations/OrganisationPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeOrganisation(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  const request = await readRequest(props);
  return <OrganisationPage request={request} charts={<OrganisationCharts request={request} id={request.params.id} />} />;
}
