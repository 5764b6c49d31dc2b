import { describeRecords, RecordsPage } from "../../../features/records/RecordsPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeRecords(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <RecordsPage request={await readRequest(props)} />;
}
