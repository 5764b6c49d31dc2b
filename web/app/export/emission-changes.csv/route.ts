import { relay } from "../../../features/emissions/relay.ts";
import { filterOf, readSelection } from "../../../features/emissions/selection.ts";

/** What each country did between the two years that a page at the same address compares. */
export const GET = (request: Request): Promise<Response> =>
  relay(request, "emission-changes.csv", (search) => {
    const selection = readSelection(search);
    return { filter: filterOf(selection, "all"), before: selection.before, after: selection.year };
  });
