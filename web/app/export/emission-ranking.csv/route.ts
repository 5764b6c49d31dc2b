import { relay } from "../../../features/emissions/relay.ts";
import { filterOf, readSelection } from "../../../features/emissions/selection.ts";

/** Every country and area of the year that a page at the same address shows, per person and per GDP where reference figures are. */
export const GET = (request: Request): Promise<Response> =>
  relay(request, "emission-totals.csv", (search) => ({ filter: filterOf(readSelection(search)), groupBy: ["ACTOR", "YEAR"] }));
