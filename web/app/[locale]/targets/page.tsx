import { describeTargets, TargetsPage } from "../../../features/targets/TargetsPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeTargets(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <TargetsPage request={await readRequest(props)} />;
}
