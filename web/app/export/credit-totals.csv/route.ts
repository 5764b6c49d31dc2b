import { filterOf, readSelection } from "../../../features/credits/selection.ts";
import { readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** The balance of every project that a page at the same address speaks of, in the page's order. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const variables = { filter: filterOf(readSelection(search)), groupBy: ["PROJECT", "COUNTRY"], asOf: pin };
  return relayDownload("credit-totals.csv", variables, request);
}
