import { describeSubmissions, SubmissionsPage } from "../../../../features/targets/SubmissionsPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeSubmissions(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <SubmissionsPage request={await readRequest(props)} />;
}
