import { relayDownload } from "../../../lib/relay-download.ts";

/** Records of a stream of ballots, or of one of its ballots, as the ledger has them: what a reader's browser counts from. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const ballot = asked.get("ballot");
  if (ballot !== null && !/^[1-9]\d{0,14}$/.test(ballot)) return new Response("ballot is no number of a record\n", { status: 400 });
  return relayDownload(
    "ballot-records.ndjson",
    { stream: asked.get("stream") ?? "", ballot: ballot === null ? null : Number(ballot) },
    request,
  );
}
