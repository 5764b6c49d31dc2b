import { only, readPin, type Search } from "../../lib/pin.ts";
import { relayDownload } from "../../lib/relay-download.ts";
import { filterOf, readSelection } from "./selection.ts";

/** A download of the API for the facilities that a page's address asks for. @param file such as "emission-totals.csv" */
export async function relay(request: Request, file: string, more: object): Promise<Response> {
  const search: Search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const facility = only(search, "facility");
  const filter = { ...filterOf(readSelection(search)), actor: facility === undefined ? null : [facility] };
  return relayDownload(file, { filter, ...more, asOf: pin }, request);
}
