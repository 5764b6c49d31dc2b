import { describeTotal, TotalPage } from "../../../features/streams/TotalPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeTotal(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <TotalPage request={await readRequest(props)} />;
}
