import { readFlowOrder } from "../../../lib/flow-order.ts";
import { flowFilter, readFlowSelection } from "../../../lib/flow-selection.ts";
import { only, readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** Every record that the list at the same address goes through, in its order. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const variables = { filter: flowFilter(readFlowSelection(search)), orderBy: readFlowOrder(only(search, "order")), asOf: pin };
  return relayDownload("flows.csv", variables, request);
}
