import { EmissionTotalProofQuery } from "../../../features/emissions/total.query.ts";
import { askedTotal, readTotalSelection } from "../../../features/emissions/total-selection.ts";
import { ask } from "../../../lib/ask.ts";
import { jsonAnswer } from "../../../lib/json-answer.ts";

/** A sum of emissions with the ledger's own totals that it is made of, and the proof that the ledger keeps them. */
export async function GET(request: Request): Promise<Response> {
  const asked = askedTotal(readTotalSelection(Object.fromEntries(new URL(request.url).searchParams)));
  if (asked === null) return new Response("A total is of one source, basis and year: ?source=…&basis=…&year=…\n", { status: 400 });
  return jsonAnswer(await ask(EmissionTotalProofQuery, asked), "emission-total-proof.json");
}
