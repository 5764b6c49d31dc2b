import { CheckedPage, describeChecked } from "../../../../features/datasets/CheckedPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeChecked(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <CheckedPage request={await readRequest(props)} />;
}
