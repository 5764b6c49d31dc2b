import { describeEmissions, EmissionsPage } from "../../../features/emissions/EmissionsPage.tsx";
import { FacilitiesHint } from "../../../features/facilities/FacilitiesHint.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeEmissions(await readRequest(props));

export default async function Route(props: RouteProps) {
  const request = await readRequest(props);
  return <EmissionsPage request={request} facilities={<FacilitiesHint request={request} />} />;
}
