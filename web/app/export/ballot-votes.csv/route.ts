import { only, readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** The votes of one ballot, or of one voter in all ballots or the important ones. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const [ballot, voter, important] = [only(search, "ballot"), only(search, "voter"), only(search, "important")];
  const filter = { ballot: ballot === undefined ? null : [ballot], important: important === undefined ? null : true };
  return relayDownload("ballot-votes.csv", { filter, voter: voter === undefined ? null : [voter], asOf: pin }, request);
}
