import { describeSupplies, SuppliesPage } from "../../../../../features/supplies/SuppliesPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeSupplies(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <SuppliesPage request={await readRequest(props)} />;
}
