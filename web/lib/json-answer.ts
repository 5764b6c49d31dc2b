import type { Answer } from "./ask.ts";
import { failureStatus } from "./failure-status.ts";

/** A file of JSON for readers and for the check in their browser; with a status that says how it went. */
export function jsonAnswer<Data>(answer: Answer<Data>, fileName: string): Response {
  const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
  if (!answer.ok) {
    const status = failureStatus(answer.failure);
    return new Response(`${JSON.stringify({ errors: [answer.failure] }, null, 2)}\n`, {
      status,
      headers: { ...headers, ...(status === 503 && { "retry-after": "10" }) },
    });
  }
  return new Response(`${JSON.stringify({ data: answer.data }, null, 2)}\n`, {
    headers: { ...headers, "content-disposition": `inline; filename="${fileName}"` },
  });
}
