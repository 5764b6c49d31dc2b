import { describeFacility, FacilityPage } from "../../../../../features/facilities/FacilityPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeFacility(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <FacilityPage request={await readRequest(props)} />;
}
