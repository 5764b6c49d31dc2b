import { describeFlow, FlowPage } from "../../../../features/flows/FlowPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeFlow(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <FlowPage request={await readRequest(props)} />;
}
