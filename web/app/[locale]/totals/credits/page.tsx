import { CreditTotalPage, describeCreditTotal } from "../../../../features/credits/TotalPage.tsx";
import { type RouteProps, readRequest } from "../../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeCreditTotal(await readRequest(props));

export default async function Route(props: RouteProps) {
  return <CreditTotalPage request={await readRequest(props)} />;
}
