import { readSelection, recordsFilter } from "../../../features/credits/selection.ts";
import { readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** Retired credits by the organisation that they were retired for, and by year. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const filter = recordsFilter({ ...readSelection(search), kind: "RETIREMENT" });
  return relayDownload("credit-totals.csv", { filter, groupBy: ["RECEIVER", "YEAR"], asOf: pin }, request);
}
