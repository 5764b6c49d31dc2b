import { StreamProofQuery } from "../../../features/facts/facts.query.ts";
import { ask } from "../../../lib/ask.ts";
import { jsonAnswer } from "../../../lib/json-answer.ts";

/** The proof of a stream's length and digest. */
export async function GET(request: Request): Promise<Response> {
  const id = new URL(request.url).searchParams.get("id") ?? "";
  return jsonAnswer(await ask(StreamProofQuery, { id }), "stream-proof.json");
}
