import { flowFilter, readFlowSelection } from "../../../lib/flow-selection.ts";
import { dimensionOf, isGrouping } from "../../../lib/grouping.ts";
import { only, readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** The table of sums at the same address, with all its rows. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const by = only(search, "by");
  const groupBy = isGrouping(by) ? [dimensionOf[by]] : [];
  return relayDownload("totals.csv", { filter: flowFilter(readFlowSelection(search)), groupBy, asOf: pin }, request);
}
