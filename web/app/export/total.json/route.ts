import { TotalProofQuery } from "../../../features/facts/facts.query.ts";
import { ask } from "../../../lib/ask.ts";
import { flowFilter, readFlowSelection } from "../../../lib/flow-selection.ts";
import { jsonAnswer } from "../../../lib/json-answer.ts";

/** A total with the ledger's own sums that it is made of, and the proof that the ledger keeps them. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return jsonAnswer(await ask(TotalProofQuery, { filter: flowFilter(readFlowSelection(asked)) }), "total-proof.json");
}
