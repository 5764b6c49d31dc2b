import { describeEntitlements, EntitlementsPage } from "../../../features/entitlements/EntitlementsPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeEntitlements(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <EntitlementsPage request={await readRequest(props)} />;
}
