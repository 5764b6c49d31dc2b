import { readVoted, readVoterSelection, voterFilter } from "../../../features/ballots/voter-selection.ts";
import { only, readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** The votes of one ballot, or of one voter in all ballots that the page is narrowed to. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const [ballot, voter, voted] = [only(search, "ballot"), only(search, "voter"), readVoted(search)];
  const filter = { ...voterFilter(readVoterSelection(search)), ballot: ballot === undefined ? null : [ballot] };
  const which = { voter: voter === undefined ? null : [voter], class: voted === undefined ? null : [voted] };
  return relayDownload("ballot-votes.csv", { filter, ...which, asOf: pin }, request);
}
