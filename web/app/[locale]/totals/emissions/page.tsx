import { describeEmissionTotal, EmissionTotalPage } from "../../../../features/emissions/TotalPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeEmissionTotal(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <EmissionTotalPage request={await readRequest(props)} />;
}
