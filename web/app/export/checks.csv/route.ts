import { checkOf } from "../../../features/checks/paths.ts";
import { only, readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** Everything that one check found in a source. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const stream = only(search, "source");
  const check = checkOf(only(search, "check") ?? "");
  if (stream === undefined || check === undefined) {
    return new Response("source (the id of a stream) and check (such as future-date) are expected\n", { status: 400 });
  }
  return relayDownload("check.csv", { stream, check, asOf: pin }, request);
}
