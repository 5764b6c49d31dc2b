import { createHash } from "node:crypto";
import { RequestError } from "./request-error.ts";

/** What a list was sorted by at the row where a page ends: text, whole numbers and null. */
export type CursorKey = readonly (string | number | null)[];

/**
 * Where a page of a list ends, as text that says nothing to its holder.
 * @param list which list it is: its order and filter. A cursor of one list does not fit another.
 */
export function writeCursor(list: string, key: CursorKey): string {
  const payload = JSON.stringify(key);
  return Buffer.from(seal(list, payload) + payload).toString("base64url");
}

/** @throws RequestError BAD_CURSOR where it was altered or belongs to another list. */
export function readCursor(list: string, cursor: string): CursorKey {
  const text = Buffer.from(cursor, "base64url").toString();
  const payload = text.slice(sealLength);
  if (text.slice(0, sealLength) !== seal(list, payload) || Buffer.from(text).toString("base64url") !== cursor) {
    throw new RequestError(
      "BAD_CURSOR",
      `The cursor ${JSON.stringify(cursor.slice(0, 80))} is not one of this list: it was altered, or given out for another filter or order. ` +
        "Give `after` the endCursor of the page before, with the same filter and orderBy; or leave it out to begin anew.",
    );
  }
  const key: CursorKey = JSON.parse(payload);
  return key;
}

const sealLength = 12;

function seal(list: string, payload: string): string {
  return createHash("sha256").update(`${list}\n${payload}`).digest("base64url").slice(0, sealLength);
}
