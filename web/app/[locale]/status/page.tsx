import { describeStatus, StatusPage } from "../../../features/status/StatusPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeStatus(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <StatusPage request={await readRequest(props)} />;
}
