import { createHash } from "node:crypto";
import { holdMarkup } from "./held-markup.ts";

/** Holds markup for `Once`. @returns its key, which is all that goes to the browser's React */
export function hold(markup: string): string {
  return holdMarkup(createHash("sha256").update(markup).digest("base64url").slice(0, 16), markup);
}
