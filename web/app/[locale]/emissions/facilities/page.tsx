import { describeFacilities, FacilitiesPage } from "../../../../features/facilities/FacilitiesPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeFacilities(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <FacilitiesPage request={await readRequest(props)} />;
}
