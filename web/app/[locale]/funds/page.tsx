import { BoundaryHint } from "../../../features/boundary/BoundaryHint.tsx";
import { describeFunds, FundsPage } from "../../../features/funds/FundsPage.tsx";
import { only } from "../../../lib/pin.ts";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeFunds(await readRequest(props));

export default async function Route(props: RouteProps) {
  const request = await readRequest(props);
  return <FundsPage request={request} hint={<BoundaryHint view={request.view} query={{ country: only(request.search, "country") }} />} />;
}
