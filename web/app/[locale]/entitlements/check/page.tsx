import { CheckPage, describeCheck } from "../../../../features/entitlements/CheckPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeCheck(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <CheckPage request={await readRequest(props)} />;
}
