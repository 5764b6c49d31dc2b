import { boundaryOf, readBoundarySelection } from "../../../features/boundary/boundary-selection.ts";
import { readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** Everything that touches the boundary at the same address, by all that its figures are told apart by. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const { source, drawn } = readBoundarySelection(search);
  if (source === undefined) return new Response("source is missing: the id of a stream\n", { status: 400 });
  return relayDownload("boundary.csv", { stream: source, boundary: boundaryOf(drawn), asOf: pin }, request);
}
