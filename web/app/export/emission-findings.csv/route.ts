import { relay } from "../../../features/emissions/relay.ts";
import { only } from "../../../lib/pin.ts";

/** What the integrity checks found of a source. */
export const GET = (request: Request): Promise<Response> =>
  relay(request, "emission-findings.csv", (search) => ({ stream: only(search, "source") ?? null }));
