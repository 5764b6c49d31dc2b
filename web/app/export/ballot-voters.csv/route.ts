import { readVotersSelection, votersArguments } from "../../../features/ballots/voters-selection.ts";
import { readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** The voters that a page at the same address lists, all of them. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  return relayDownload("ballot-voters.csv", { ...votersArguments("en", readVotersSelection(search)), asOf: pin }, request);
}
