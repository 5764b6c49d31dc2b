import { describeSupplies, SuppliesPage } from "../../../features/supplies/SuppliesPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeSupplies(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <SuppliesPage request={await readRequest(props)} />;
}
