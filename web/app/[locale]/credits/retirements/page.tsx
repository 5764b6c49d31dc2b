import { describeRetirements, RetirementsPage } from "../../../../features/credits/RetirementsPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeRetirements(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <RetirementsPage request={await readRequest(props)} />;
}
