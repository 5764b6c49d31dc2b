import { BoundaryPage, describeBoundary } from "../../../features/boundary/BoundaryPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeBoundary(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <BoundaryPage request={await readRequest(props)} />;
}
