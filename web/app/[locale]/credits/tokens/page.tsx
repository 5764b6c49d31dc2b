import { BatchesPage, describeBatches } from "../../../../features/credits/tokens/BatchesPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeBatches(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <BatchesPage request={await readRequest(props)} />;
}
