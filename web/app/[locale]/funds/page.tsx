import { BoundaryHint } from "../../../features/boundary/BoundaryHint.tsx";
import { SourceApart } from "../../../features/boundary/SourceApart.tsx";
import { describeFunds, FundsPage } from "../../../features/funds/FundsPage.tsx";
import { TraceHint } from "../../../features/trace/TraceHint.tsx";
import { only } from "../../../lib/pin.ts";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeFunds(await readRequest(props));

export default async function Route(props: RouteProps) {
  const request = await readRequest(props);
  const { view, search } = request;
  const [country, programme, source] = [only(search, "country"), only(search, "programme"), only(search, "source")];
  const hint = (
    <>
      <BoundaryHint view={view} query={{ country }} />
      {(country ?? programme) !== undefined && <TraceHint view={view} query={{ source, country, programme }} />}
    </>
  );
  return <FundsPage request={request} hint={hint} apart={(from) => <SourceApart request={request} source={from} country={country} />} />;
}
