import { filterOf, readSelection } from "../../../features/credits/selection.ts";
import { CreditTotalProofQuery } from "../../../features/credits/total.query.ts";
import { ask } from "../../../lib/ask.ts";
import { jsonAnswer } from "../../../lib/json-answer.ts";

/** A balance of credits with the ledger's own totals that it is made of, and the proof that the ledger keeps them. */
export async function GET(request: Request): Promise<Response> {
  const selection = readSelection(Object.fromEntries(new URL(request.url).searchParams));
  if (selection.source === undefined) return new Response("A balance is of one source: ?source=…\n", { status: 400 });
  return jsonAnswer(await ask(CreditTotalProofQuery, { filter: filterOf(selection) }), "credit-total-proof.json");
}
