import { ChecksPage, describeChecks } from "../../../features/checks/ChecksPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeChecks(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <ChecksPage request={await readRequest(props)} />;
}
