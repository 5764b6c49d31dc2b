import { BoundaryRecordsPage, describeBoundaryRecords } from "../../../../features/boundary/BoundaryRecordsPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeBoundaryRecords(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <BoundaryRecordsPage request={await readRequest(props)} />;
}
