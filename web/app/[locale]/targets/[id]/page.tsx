import { describeTarget, TargetPage } from "../../../../features/targets/TargetPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeTarget(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <TargetPage request={await readRequest(props)} />;
}
