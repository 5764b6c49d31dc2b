import { filterOf, readSelection } from "../../../features/supplies/selection.ts";
import { readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** The balance that a page at the same address shows, by item and place. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const variables = { filter: filterOf(readSelection(search)), groupBy: ["ITEM", "COUNTRY", "PLACE"], asOf: pin };
  return relayDownload("supply-balance.csv", variables, request);
}
