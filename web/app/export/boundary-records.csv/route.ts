import { readBoundarySelection, readRecordsOfBoundary, recordsFilter } from "../../../features/boundary/boundary-selection.ts";
import { readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** The records behind a figure of a boundary: the list at the same address, whole. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const { source, drawn } = readBoundarySelection(search);
  if (source === undefined) return new Response("source is missing: the id of a stream\n", { status: 400 });
  const variables = { filter: recordsFilter(source, drawn, readRecordsOfBoundary(search)), orderBy: "LARGEST", asOf: pin };
  return relayDownload("flows.csv", variables, request);
}
