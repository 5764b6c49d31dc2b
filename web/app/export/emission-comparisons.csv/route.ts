import { relay } from "../../../features/emissions/relay.ts";
import { only } from "../../../lib/pin.ts";

/** Each two sources on a country, side by side, year by year. */
export const GET = (request: Request): Promise<Response> =>
  relay(request, "emission-comparisons.csv", (search) => ({ country: only(search, "country") ?? "" }));
