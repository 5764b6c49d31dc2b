import { readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** Every log of a ledger that belongs to no open stream. */
export async function GET(request: Request): Promise<Response> {
  const pin = readPin(Object.fromEntries(new URL(request.url).searchParams));
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  return relayDownload("misplaced-logs.csv", { asOf: pin }, request);
}
