import { describeFact, FactPage } from "../../../../features/facts/FactPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps<{ readonly id: string }>) => describeFact(await readRequest(props));

export default async function Route(props: RouteProps<{ readonly id: string }>) {
  return <FactPage request={await readRequest(props)} />;
}
