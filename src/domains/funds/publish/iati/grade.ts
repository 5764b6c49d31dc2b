import type { BadRow } from "../../../../publish/rows.ts";

/** A fault against the standard, told once however often it occurs. */
export interface Fault {
  /** What the standard demands: says the same of every such fault. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly source: "schema" | "ruleset";
  readonly count: number;
  readonly firstFile: string;
  readonly firstLine: number;
}

/** Rules told apart; a file with more has names of its own invention. */
const mostRules = 500;
const beyond = "more elements and attributes that the standard does not know";

/** What a source's files are worth against the IATI standard. Holds one line per rule, whatever the files' size. */
export class Grade {
  readonly #faults = new Map<string, { -readonly [Key in keyof Fault]: Fault[Key] }>();

  add(source: Fault["source"], severity: Fault["severity"], rule: string, at: Pick<BadRow, "file" | "line">): void {
    const key = this.#faults.has(rule) || this.#faults.size < mostRules ? rule : beyond;
    const fault = this.#faults.get(key);
    if (fault === undefined) this.#faults.set(key, { rule: key, severity, source, count: 1, firstFile: at.file, firstLine: at.line });
    else fault.count += 1;
  }

  /** The weightiest first, then the most frequent. */
  get faults(): readonly Fault[] {
    const weight = ({ severity, source }: Fault) => (severity === "warning" ? 2 : source === "schema" ? 0 : 1);
    return [...this.#faults.values()].sort((a, b) => weight(a) - weight(b) || b.count - a.count || (a.rule < b.rule ? -1 : 1));
  }
}
