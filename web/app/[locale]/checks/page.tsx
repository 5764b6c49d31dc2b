import { ChecksPage, describeChecks } from "../../../features/checks/ChecksPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";
import { checkNames } from "../../check-names.ts";

export const generateMetadata = async (props: RouteProps) => describeChecks(await readRequest(props));

export default async function Route(props: RouteProps) {
  const request = await readRequest(props);
  return <ChecksPage request={request} nameOf={checkNames(request.view.locale)} />;
}
