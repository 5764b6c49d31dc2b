import { RecordHashesQuery } from "../../../features/facts/facts.query.ts";
import { ask } from "../../../lib/ask.ts";
import { jsonAnswer } from "../../../lib/json-answer.ts";

/** Hashes of a stream's records from a number on, to replay its digest with. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const [from, count] = [Number(asked.get("from") ?? 1), Number(asked.get("count") ?? 10_000)];
  return jsonAnswer(await ask(RecordHashesQuery, { id: asked.get("id") ?? "", from, count }), "record-hashes.json");
}
