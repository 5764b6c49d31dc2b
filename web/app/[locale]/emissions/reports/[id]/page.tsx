import { describeReport, ReportPage } from "../../../../../features/emissions/ReportPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeReport(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <ReportPage request={await readRequest(props)} />;
}
