import { ComparePage, describeCompare } from "../../../features/compare/ComparePage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeCompare(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <ComparePage request={await readRequest(props)} />;
}
