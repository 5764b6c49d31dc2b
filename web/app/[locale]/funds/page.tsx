import { describeFunds, FundsPage } from "../../../features/funds/FundsPage.tsx";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeFunds(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <FundsPage request={await readRequest(props)} />;
}
