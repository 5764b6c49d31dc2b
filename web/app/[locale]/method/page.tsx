import { describeMethod, MethodPage } from "../../../features/about/MethodPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeMethod(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <MethodPage request={await readRequest(props)} />;
}
