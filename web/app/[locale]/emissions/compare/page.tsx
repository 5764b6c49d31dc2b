import { describeMultiples, MultiplesPage } from "../../../../features/emissions/MultiplesPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeMultiples(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <MultiplesPage request={await readRequest(props)} />;
}
