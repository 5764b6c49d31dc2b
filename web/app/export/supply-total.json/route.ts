import { filterOf, readSelection } from "../../../features/supplies/selection.ts";
import { SupplyTotalProofQuery } from "../../../features/supplies/supplies.query.ts";
import { ask } from "../../../lib/ask.ts";
import { jsonAnswer } from "../../../lib/json-answer.ts";

/** What was received with the ledger's own sums that it is made of, and the proof that the ledger keeps them. */
export async function GET(request: Request): Promise<Response> {
  const selection = readSelection(Object.fromEntries(new URL(request.url).searchParams));
  return jsonAnswer(await ask(SupplyTotalProofQuery, { filter: { ...filterOf(selection), kind: ["RECEIPT"] } }), "supply-total-proof.json");
}
