import { only, readPin } from "../../../lib/pin.ts";
import { relayDownload } from "../../../lib/relay-download.ts";

/** The tables of entitlements at the same address, with all their rows. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const pin = readPin(search);
  if (pin === "malformed") return new Response("block is no block number\n", { status: 400 });
  const [programme, round] = [only(search, "programme"), only(search, "round")];
  const groupBy = only(search, "by") === "period" ? ["PERIOD"] : ["PLACE", ...(round === undefined ? [] : ["ROUND"])];
  const filter = { ...(programme && { programme: [programme] }), ...(round && { round: [round] }) };
  return relayDownload("entitlement-totals.csv", { filter, groupBy, asOf: pin }, request);
}
