import { BallotProofQuery } from "../../../features/recount/recount.query.ts";
import { ask } from "../../../lib/ask.ts";
import { jsonAnswer } from "../../../lib/json-answer.ts";

/** The proof of what the contract itself keeps of a ballot. */
export async function GET(request: Request): Promise<Response> {
  const id = new URL(request.url).searchParams.get("id") ?? "";
  return jsonAnswer(await ask(BallotProofQuery, { id }), "ballot-proof.json");
}
