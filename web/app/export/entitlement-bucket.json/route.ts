import { EntitlementBucketQuery } from "../../../features/entitlements/entitlements.query.ts";
import { ask } from "../../../lib/ask.ts";
import { jsonAnswer } from "../../../lib/json-answer.ts";

/** A whole bucket of sealed entitlements, with its proof: what a person's own device checks. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const number = Number(asked.get("bucket"));
  if (!Number.isInteger(number)) return new Response("bucket is no whole number\n", { status: 400 });
  return jsonAnswer(await ask(EntitlementBucketQuery, { round: asked.get("round") ?? "", number }), "entitlement-bucket.json");
}
