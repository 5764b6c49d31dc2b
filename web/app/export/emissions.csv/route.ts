import { relay } from "../../../features/emissions/relay.ts";
import { filterOf, readSelection } from "../../../features/emissions/selection.ts";
import { only } from "../../../lib/pin.ts";

/** The reports that a page at the same address is made of, all years of a country or a source. */
export const GET = (request: Request): Promise<Response> =>
  relay(request, "emission-reports.csv", (search) => {
    const country = only(search, "country");
    return { filter: { ...filterOf(readSelection(search)), country: country === undefined ? null : [country] }, orderBy: "NEWEST" };
  });
