import { filterOf, readSelection } from "../../../features/checks/selection.ts";
import { readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** Everything that the chosen integrity checks found. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  return relayDownload("integrity-findings.csv", { filter: filterOf(readSelection(search)), asOf: pin }, request);
}
