import { RequestError } from "./request-error.ts";

/** Most rows on a page of any list. */
export const pageSizeLimit = 100;

/** @throws RequestError PAGE_TOO_LARGE, BAD_ARGUMENT */
export function readPageSize(first: number): number {
  if (first < 0) throw new RequestError("BAD_ARGUMENT", `first is ${first}; expected 0 to ${pageSizeLimit}.`);
  if (first <= pageSizeLimit) return first;
  throw new RequestError(
    "PAGE_TOO_LARGE",
    `first is ${first}; a page holds at most ${pageSizeLimit} rows. Ask for ${pageSizeLimit} and go on with \`after\`, or take the whole list from /export.`,
  );
}
