import { describeReuse, ReusePage } from "../../../features/about/ReusePage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeReuse(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <ReusePage request={await readRequest(props)} />;
}
