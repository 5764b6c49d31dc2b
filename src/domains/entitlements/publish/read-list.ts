import { OperatorError } from "../../../kernel/errors.ts";
import { parseDecimal, rescale } from "../../../kernel/money.ts";
import { readCsv } from "../../../publish/csv.ts";
import { readOutsideBytes } from "../../../publish/outside-file.ts";
import type { BadRow } from "../../../publish/rows.ts";
import type { PlannedPerson } from "./planned.ts";

const columns = ["place", "amount", "paid"] as const;

export interface PrivateList {
  readonly people: readonly PlannedPerson[];
  readonly badRows: readonly BadRow[];
}

/**
 * Reads an agency's list: a line for each person in the agency's own order, with place, amount and, once it was claimed, what
 * was paid. Nothing else may stand in it: whatever would tell who somebody is stays in the agency's own files, joined by the
 * line's number. Messages name line and column and never repeat a value.
 * @throws OperatorError where it is no such list
 */
export function readPrivateList(path: string, decimals: number): PrivateList {
  const { bytes, name } = readOutsideBytes(path);
  let table: ReturnType<typeof readCsv>;
  try {
    table = readCsv(name, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // The parser's message quotes what it stumbled over.
    throw new OperatorError(`${path} can't be read as CSV in UTF-8: a quotation mark may be open.`);
  }
  const unknown = table.columns.flatMap((column, i) => (columns.some((known) => known === column) ? [] : [i + 1]));
  if (unknown.length > 0) {
    throw new OperatorError(
      `${path}: column ${unknown.join(", ")} is none of ${columns.join(", ")}. The list may hold nothing that says who somebody is: ` +
        "leave out names, numbers and whatever else, and keep them in a file of your own with the same lines. Nothing was read further.",
    );
  }
  for (const needed of ["place", "amount"]) {
    if (!table.columns.includes(needed))
      throw new OperatorError(`${path} has no column “${needed}”. Its first line names the columns: ${columns.join(",")}.`);
  }
  if (new Set(table.columns).size < table.columns.length) throw new OperatorError(`${path} names a column twice.`);
  const badRows: BadRow[] = [];
  const people: PlannedPerson[] = [];
  for (const { line, fields, fieldCount } of table.rows) {
    const bad = (reason: string) => badRows.push({ file: name, line, row: "", reason });
    if (fields === undefined) {
      bad(`${fieldCount} fields, ${table.columns.length} expected`);
      continue;
    }
    const place = (fields["place"] ?? "").trim();
    const amount = readAmount(fields["amount"] ?? "", decimals);
    const claimed = (fields["paid"] ?? "").trim() !== "";
    const paid = claimed ? readAmount(fields["paid"] ?? "", decimals) : null;
    if (!/^[A-Z]{2}\d{0,6}$/.test(place)) bad("place: a P-code is expected, two capitals and up to six digits");
    else if (amount === undefined || amount === 0n)
      bad(`amount: a number above 0 with at most 8 digits before the point and ${decimals} after it is expected`);
    else if (paid === undefined)
      bad(`paid: a number with at most 8 digits before the point and ${decimals} after it is expected, or nothing`);
    else people.push({ place, amount, paid });
  }
  return { people, badRows };
}

/** Below 2^64, as a sealed entitlement holds it, and too short for a telephone or identity number. */
function readAmount(text: string, decimals: number): bigint | undefined {
  if (!/^\d{1,8}(\.\d+)?$/.test(text.trim())) return undefined;
  const amount = parseDecimal(text);
  const units = amount && rescale(amount, decimals);
  return units === undefined || units < 0n || units >= 1n << 64n ? undefined : units;
}
