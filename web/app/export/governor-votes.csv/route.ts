import { readSelection } from "../../../features/governor/selection.ts";
import { only, readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** The votes that a proposal's page lists, all of them. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const [pin, proposal] = [readPin(search), only(search, "proposal")];
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  if (proposal === undefined) return new Response("proposal names no proposal\n", { status: 400 });
  return relayDownload("governor-votes.csv", { proposal, voter: readSelection(search).voter ?? null, asOf: pin }, request);
}
