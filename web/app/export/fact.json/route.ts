import { factQuery } from "@plainsight/verifier/fact-document";
import { askText } from "../../../lib/ask.ts";
import { jsonAnswer } from "../../../lib/json-answer.ts";

/** A record with its proof, as the verifier takes it, here and in its page without a network. */
export async function GET(request: Request): Promise<Response> {
  const id = new URL(request.url).searchParams.get("id") ?? "";
  return jsonAnswer(await askText<unknown>(factQuery, { id }), `${id.replaceAll(/[^0-9a-z-]/gi, "")}.json`);
}
