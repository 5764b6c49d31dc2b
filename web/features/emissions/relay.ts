import { type Pin, readPin, type Search } from "../../lib/pin.ts";
import { relayDownload } from "../../lib/relay-download.ts";

/** A download of the API for what a page's address asks. @param file such as "emission-totals.csv" */
export async function relay(request: Request, file: string, variables: (search: Search) => object): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin: Pin | "malformed" = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  return relayDownload(file, { ...variables(search), asOf: pin }, request);
}
