import { createHash } from "node:crypto";
import { fromLedgerDay } from "../../../../kernel/time.ts";
import type { PlannedOrganisation } from "../../../../publish/organisations.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import { slug } from "../../../../publish/slug.ts";
import { counted, grouped } from "../../../../publish/words.ts";
import type { PlannedFlow } from "../publication.ts";
import { describeKinds, KindTally } from "../summary.ts";
import type { Activity } from "./activity.ts";
import { transactionTypes } from "./code-lists.ts";
import { owned } from "./element.ts";
import { flowsOf } from "./flows-of.ts";
import { Grade } from "./grade.ts";

/** A publisher's own series: its activities, from whatever file. */
export interface Reporter {
  readonly ref: string;
  readonly name: string;
  activities: number;
  records: number;
  readonly kinds: KindTally;
}

/** Bad rows that are named one by one; of more, only the number is told. */
const mostBadRows = 1_000;
/** Records that are named in a warning. */
const mostNamed = 10;

/**
 * What files say in all, gathered an activity at a time. What it holds grows with the organisations, the identifiers (as
 * numbers) and nothing else.
 */
export class Survey {
  readonly grade = new Grade();
  readonly reporters = new Map<string, Reporter>();
  readonly organisations = new Map<string, PlannedOrganisation>();
  readonly #types = new Map<string, number>();
  readonly #currencies = new Map<string, number>();
  readonly #seen = new Set<number>();
  readonly #badRows: BadRow[] = [];
  #moreBadRows = 0;
  #transactions = 0;
  readonly #future: { count: number; readonly refs: string[] } = { count: 0, refs: [] };
  #unsplit = 0;
  records = 0;
  activities = 0;

  /** @param last day after which a record is dated in the future, as yyyymmdd */
  add(activity: Activity, last: number): void {
    if (this.isRepeated(activity)) {
      if (activity.transactions.length > 0)
        this.#bad({
          file: activity.file,
          line: activity.line,
          row: owned(activity.identifier),
          reason: "an activity with this iati-identifier came before; its transactions are left out",
        });
      return;
    }
    this.activities += 1;
    this.#transactions += activity.transactions.length;
    const { flows, organisations, badRows } = flowsOf(activity);
    for (const row of badRows) this.#bad(row);
    for (const organisation of organisations) this.#know(organisation);
    for (const { type } of activity.transactions) count(this.#types, type ?? "none");
    if (activity.reporter === null) return;
    const { ref, name } = activity.reporter.organisation;
    let reporter = this.reporters.get(ref);
    if (reporter === undefined) {
      reporter = { ref: owned(ref), name: owned(name), activities: 0, records: 0, kinds: new KindTally() };
      this.reporters.set(reporter.ref, reporter);
    }
    reporter.activities += 1;
    for (const flow of flows) this.#take(flow, reporter, last);
  }

  /** True for an activity whose identifier was there before. Asked once for each, in the files' order. */
  isRepeated({ identifier }: Activity): boolean {
    if (identifier === "") return false;
    // 48 bits: of a million identifiers, two share a number in one case out of five hundred.
    const number = createHash("sha256").update(identifier).digest().readUIntBE(0, 6);
    if (this.#seen.has(number)) return true;
    this.#seen.add(number);
    return false;
  }

  get badRows(): readonly BadRow[] {
    const [first] = this.#badRows;
    if (this.#moreBadRows === 0 || first === undefined) return this.#badRows;
    return [...this.#badRows, { file: first.file, line: 0, row: "", reason: `and ${grouped(this.#moreBadRows)} more` }];
  }

  get content(): readonly string[] {
    const types = [...this.#types]
      .sort((a, b) => b[1] - a[1])
      .map(([type, n]) => `${grouped(n)} ${transactionTypes[type]?.name ?? "of no known type"}`);
    const currencies = [...this.#currencies].sort((a, b) => b[1] - a[1]).map(([currency, n]) => `${currency} ${grouped(n)}`);
    const reporters = [...this.reporters.values()];
    return [
      `${counted(this.activities, "activity", "activities")}, ${counted(this.#transactions, "transaction", "transactions")} (${types.join(", ")})`,
      `${counted(this.records, "record", "records")} in ${currencies.join(", ") || "no currency"}`,
      ...reporters.slice(0, 50).flatMap(({ name, kinds }) => [`${name}:`, ...describeKinds(kinds.summaries)]),
      ...(reporters.length > 50
        ? [`and ${counted(reporters.length - 50, "more reporting organisation", "more reporting organisations")}`]
        : []),
      ...this.#graded(),
    ];
  }

  warnings(dataDate: number): readonly string[] {
    const until = dataDate === 0 ? "in the future" : `after ${fromLedgerDay(dataDate)}, the day up to which the source speaks`;
    const unknown = [...this.#currencies].reduce((sum, [currency, n]) => (currency === "USD" ? sum : sum + n), 0);
    return [
      ...warn(this.#future.count, `dated ${until}`, this.#future.refs),
      ...warn(unknown, "without a value in USD, missing from every total: the standard gives no rate", []),
      ...warn(this.#unsplit, "for several places without percentages that add up: no country gets any part", []),
    ];
  }

  #take(flow: PlannedFlow, reporter: Reporter, last: number): void {
    this.records += 1;
    reporter.records += 1;
    reporter.kinds.add(flow);
    count(this.#currencies, flow.currency);
    if (flow.country === null && flow.properties.filter(({ side, dimension }) => side === "to" && dimension === "country").length > 1)
      this.#unsplit += 1;
    if (flow.valueDate <= last) return;
    this.#future.count += 1;
    if (this.#future.refs.length < mostNamed) this.#future.refs.push(owned(flow.ref));
  }

  #graded(): readonly string[] {
    const { faults } = this.grade;
    if (faults.length === 0) return ["Graded against IATI 2.03: no fault."];
    const total = faults.reduce((sum, fault) => sum + fault.count, 0);
    return [
      `Graded against IATI 2.03: ${counted(total, "fault", "faults")} against ${counted(faults.length, "demand", "demands")} of its schema and ruleset:`,
      ...faults
        .slice(0, 30)
        .map(
          ({ source, rule, count: n, firstFile, firstLine }) =>
            `  ${source} ${rule}: ${counted(n, "time", "times")}, first at ${firstFile}:${firstLine}`,
        ),
      ...(faults.length > 30 ? [`  and ${grouped(faults.length - 30)} more`] : []),
    ];
  }

  #know({ ref, name, kind }: PlannedOrganisation): void {
    const known = this.organisations.get(ref);
    // The first that gives more than the identifier.
    if (known === undefined) this.organisations.set(owned(ref), { ref: owned(ref), name: owned(name), country: null, kind });
    else if ((slug(known.name) === ref && slug(name) !== ref) || (known.kind === "UNKNOWN" && kind !== "UNKNOWN")) {
      const better = slug(known.name) === ref ? name : known.name;
      this.organisations.set(known.ref, { ...known, name: owned(better), kind: known.kind === "UNKNOWN" ? kind : known.kind });
    }
  }

  #bad(row: BadRow): void {
    if (this.#badRows.length < mostBadRows) this.#badRows.push(row);
    else this.#moreBadRows += 1;
  }
}

function count(counts: Map<string, number>, key: string): void {
  const known = counts.get(key);
  if (known === undefined) counts.set(owned(key.slice(0, 20)), 1);
  else counts.set(key, known + 1);
}

function warn(records: number, what: string, refs: readonly string[]): readonly string[] {
  if (records === 0) return [];
  const named =
    refs.length === 0 ? "" : `: ${refs.join(", ")}${records > refs.length ? ` and ${grouped(records - refs.length)} more` : ""}`;
  return [`${records === 1 ? "1 record is" : `${grouped(records)} records are`} ${what}${named}.`];
}
