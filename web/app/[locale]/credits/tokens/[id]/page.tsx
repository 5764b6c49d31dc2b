import { BatchPage, describeBatch } from "../../../../../features/credits/tokens/BatchPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeBatch(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <BatchPage request={await readRequest(props)} />;
}
