import { BoundaryPage, describeBoundary } from "../../../features/boundary/BoundaryPage.tsx";
import { TraceHint } from "../../../features/trace/TraceHint.tsx";
import { only } from "../../../lib/pin.ts";
import { type RouteProps, readRequest } from "../../../lib/request.ts";

export const generateMetadata = async (props: RouteProps) => describeBoundary(await readRequest(props));

export default async function Route(props: RouteProps) {
  const request = await readRequest(props);
  const started = ["organisation", "country", "programme", "year"].map((name) => [name, only(request.search, name)] as const);
  const isStarted = started.some(([, value]) => value !== undefined);
  const query = { source: only(request.search, "source"), ...Object.fromEntries(started) };
  return <BoundaryPage request={request} trace={isStarted && <TraceHint view={request.view} query={query} />} />;
}
