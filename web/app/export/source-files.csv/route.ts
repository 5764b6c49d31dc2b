import { readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** Every file that this site's figures were read from. */
export async function GET(request: Request): Promise<Response> {
  const pin = readPin(Object.fromEntries(new URL(request.url).searchParams));
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  return relayDownload("source-files.csv", { asOf: pin }, request);
}
