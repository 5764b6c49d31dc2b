import { describeOrganisation, OrganisationPage } from "../../../../features/organisations/OrganisationPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeOrganisation(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <OrganisationPage request={await readRequest(props)} />;
}
