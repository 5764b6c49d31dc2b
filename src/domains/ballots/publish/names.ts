import { numberAt } from "@plainsight/verifier/ballot-votes";
import { rowLength } from "./encode.ts";
import type { PlannedBallot } from "./publication.ts";

/** Names in one record: each takes a slot of storage, some 22,000 gas, of 16.7 million that a transaction may take. */
const mostNames = 250;

/** A name is at most as long. */
const mostBytes = 12_000;

/** The names that the ledger lacks, in the order in which they get their numbers, a list for each record. */
export function namesToList(names: readonly string[], isListed: (name: string) => boolean): readonly (readonly string[])[] {
  const lists: string[][] = [];
  let bytes = 0;
  for (const name of names) {
    if (isListed(name)) continue;
    const list = lists.at(-1);
    const size = Buffer.byteLength(name) + 1;
    if (list === undefined || list.length === mostNames || bytes + size > mostBytes) {
      lists.push([name]);
      bytes = size;
    } else {
      list.push(name);
      bytes += size;
    }
  }
  return lists;
}

/**
 * The ballot with the numbers that the ledger has, or will have, for the names. A later edition of a source knows more voters, and
 * those who were listed before keep their numbers.
 * @param numberOf the ledger's number, by the publication's own
 */
export function renumber(ballot: PlannedBallot, numberOf: (number: number) => number): PlannedBallot {
  const { form } = ballot;
  if (form !== "NAMED_ROLL_CALL" && form !== "AGGREGATE") return ballot;
  const width = form === "AGGREGATE" ? 4 : 3;
  const length = rowLength(ballot);
  const rows: { readonly number: number; readonly row: Buffer }[] = [];
  for (let at = 0; at < ballot.rows.length; at += length) {
    const row = Buffer.from(ballot.rows.subarray(at, at + length));
    const number = numberOf(numberAt(row, 0, width));
    row.writeUIntBE(number, 0, width);
    rows.push({ number, row });
  }
  return { ...ballot, rows: Buffer.concat(rows.sort((a, b) => a.number - b.number).map(({ row }) => row)) };
}
