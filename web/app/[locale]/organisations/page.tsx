import { describeOrganisations, OrganisationsPage } from "../../../features/organisations/OrganisationsPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeOrganisations(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <OrganisationsPage request={await readRequest(props)} />;
}
