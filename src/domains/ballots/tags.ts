import { rowLayout } from "@plainsight/verifier/ballot-votes";
import type { BookBallot } from "./book.ts";

const counted = new WeakMap<BookBallot, number | null>();

/** How many different nullifiers or receipts the votes of a ballot stand under; null where they stand under none. */
export function countTags(ballot: BookBallot): number | null {
  const known = counted.get(ballot);
  if (known !== undefined) return known;
  const { terms, records } = ballot;
  const tagged = terms.form === "SECRET" || terms.form === "SEALED" || terms.tagged;
  const tags = new Set<string>();
  for (const { kind, rows } of tagged ? records : []) {
    const { tag, length } = rowLayout(terms, kind);
    if (tag === null) continue;
    for (let at = 0; at + length <= rows.length; at += length)
      tags.add(Buffer.from(rows.subarray(at + tag, at + tag + 32)).toString("latin1"));
  }
  const count = tagged ? tags.size : null;
  counted.set(ballot, count);
  return count;
}
