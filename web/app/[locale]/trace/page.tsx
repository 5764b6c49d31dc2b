import { describeTrace, TracePage } from "../../../features/trace/TracePage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeTrace(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <TracePage request={await readRequest(props)} />;
}
