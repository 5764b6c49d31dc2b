import { describeSubmission, SubmissionPage } from "../../../../../features/targets/SubmissionPage.tsx";
import { type RouteProps, readRequest } from "../../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeSubmission(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <SubmissionPage request={await readRequest(props)} />;
}
