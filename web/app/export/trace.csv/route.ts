import { directionOf, isStarted, readTraceSelection, startOf } from "../../../features/trace/trace-selection.ts";
import { readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** Every link of the trace at the same address, with what is unaccounted for at both of its ends. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const selection = readTraceSelection(search);
  if (!isStarted(selection)) return new Response("nothing to trace: give record, or source and what to start at\n", { status: 400 });
  const variables = { from: startOf(selection, selection.source), direction: directionOf(selection), most: 100, asOf: pin };
  return relayDownload("trace.csv", variables, request);
}
