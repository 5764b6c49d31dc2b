import { describeEmissions, EmissionsPage } from "../../../features/emissions/EmissionsPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeEmissions(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <EmissionsPage request={await readRequest(props)} />;
}
