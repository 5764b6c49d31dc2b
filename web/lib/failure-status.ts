import type { Failure } from "./ask.ts";

/** Codes of the API by which a question is about something that there is not, or not yet. */
const unknown = /^UNKNOWN_|^BLOCK_NOT_INDEXED$/;
/** Codes by which it cannot answer now, and may in a minute. */
const passing = ["UNAVAILABLE", "TIMEOUT", "RATE_LIMITED", "INTERNAL"];

/** The status of a page or file for which the API gave no answer: 503 for what passes by itself, else the address is at fault. */
export function failureStatus(failure: Failure): 400 | 404 | 503 {
  if (failure.kind !== "refused" || passing.includes(failure.code)) return 503;
  return unknown.test(failure.code) ? 404 : 400;
}
