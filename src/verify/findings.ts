/** What is checked, in this order. */
export const checkNames = ["blocks", "transactions", "records", "streams", "totals", "tokens", "derived"] as const;
export type CheckName = (typeof checkNames)[number];

/** Something in the database that is not what the ledger says. */
export interface Finding {
  readonly check: CheckName;
  readonly table: string;
  /** Which row: its number, id or hash, as the table's own key names it. */
  readonly key: string;
  /** Which column; null where the whole row is meant. */
  readonly field: string | null;
  /** What is stored, or shown by what is stored. */
  readonly got: string;
  readonly expected: string;
}

/** Collects what is found, and how much was looked at. */
export class Findings {
  readonly #list: Finding[] = [];
  readonly #counts = new Map<CheckName, { checked: number; found: number }>();
  readonly #notes: string[] = [];

  /** So many things of a kind were checked, whatever came out. */
  count(check: CheckName, checked: number): void {
    this.#of(check).checked += checked;
  }

  add(finding: Finding): void {
    this.#of(finding.check).found += 1;
    this.#list.push(finding);
  }

  /** Adds a finding where the two differ. */
  compare(check: CheckName, table: string, key: string, field: string, got: string | null, expected: string | null): void {
    if (got !== expected) this.add({ check, table, key, field, got: got ?? "null", expected: expected ?? "null" });
  }

  /** Something that the reader of the report should know and that is no fault. */
  note(sentence: string): void {
    if (!this.#notes.includes(sentence)) this.#notes.push(sentence);
  }

  get list(): readonly Finding[] {
    return this.#list;
  }

  get notes(): readonly string[] {
    return this.#notes;
  }

  tally(check: CheckName): { readonly checked: number; readonly found: number } {
    return this.#of(check);
  }

  #of(check: CheckName): { checked: number; found: number } {
    let count = this.#counts.get(check);
    if (count === undefined) {
      count = { checked: 0, found: 0 };
      this.#counts.set(check, count);
    }
    return count;
  }
}
