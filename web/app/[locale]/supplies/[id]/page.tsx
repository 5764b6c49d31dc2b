import { describeHandOver, HandOverPage } from "../../../../features/supplies/HandOverPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeHandOver(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <HandOverPage request={await readRequest(props)} />;
}
