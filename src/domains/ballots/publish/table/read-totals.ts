import { OperatorError } from "../../../../kernel/errors.ts";
import type { BadRow } from "../../../../publish/rows.ts";
import type { Table } from "../../../../publish/table/read-table.ts";
import { grouped } from "../../../../publish/words.ts";
import { packSums } from "../pack.ts";
import type { PlannedBallot, PlannedResult } from "../publication.ts";
import { type BallotFields, byTime, countingOf, differsFrom, readBallotFields, termsOf } from "./ballot-fields.ts";
import { eachRow } from "./each-row.ts";
import { classWords, type TotalsMap } from "./map.ts";
import type { ReadBallots } from "./read-votes.ts";

/** Votes of each option by its name, with the line that tells them. */
type Sums = Map<string, { readonly votes: bigint; readonly line: number }>;

interface Gathered extends BallotFields {
  /** Of the first row that tells of it. */
  readonly line: number;
  readonly file: string;
  readonly units: Map<string, Sums>;
  /** What the source says is the whole, where rows of its file do. */
  readonly declared: Sums;
}

/** Fewer in a unit could be known by name. */
const fewestVotes = 10n;
/** What the contract takes as a count of a row. */
const mostVotes = 2n ** 40n - 1n;

/** Reads tables whose rows are sums: the votes of an option in a counting unit. */
export function readTotals(map: TotalsMap, tables: readonly Table[], badRows: BadRow[]): ReadBallots {
  const contests = new Map<string, Gathered>();
  const met = new Set<string>();
  const words = map.option.options;
  const nameOfCell = new Map(words?.flatMap(({ cell, name }) => cell.map((one) => [one, name] as const)));
  const whole = map.declared !== undefined && "rows" in map.declared ? map.declared.rows : null;
  const leftOut = eachRow(map, tables, badRows, (reader, { file, line }) => {
    const fields = readBallotFields(map, reader);
    const cell = reader.requiredText({ column: map.option.column }, 256);
    const option = words === undefined || cell === undefined ? cell : nameOfCell.get(cell);
    if (cell !== undefined && option === undefined)
      reader.faults.push(
        `${reader.nameColumn(map.option.column)}: expected one of ${[...nameOfCell.keys()].map((one) => `“${one}”`).join(", ")} (say in the map what else there is), got “${cell}”`,
      );
    const votes = reader.count(map.votes, mostVotes);
    const isWhole = whole?.values.includes(reader.cell(whole.column) ?? "") ?? false;
    const unit = isWhole ? "" : reader.requiredText(map.unit, 256);
    if (fields === undefined || option === undefined || votes === undefined || unit === undefined) return undefined;
    const contest = contests.get(fields.ref) ?? { ...fields, line, file, units: new Map<string, Sums>(), declared: new Map() };
    const sums: Sums = isWhole ? contest.declared : (contest.units.get(unit) ?? new Map());
    const twin = sums.get(option);
    const fault =
      differsFrom(contest, fields, map, reader) ??
      (twin === undefined ? undefined : `“${option}” has a count in ${isWhole ? "the whole" : `“${unit}”`} already, in line ${twin.line}`);
    if (fault !== undefined) reader.faults.push(fault);
    else {
      contests.set(fields.ref, contest);
      if (!isWhole) contest.units.set(unit, sums);
      sums.set(option, { votes, line });
      met.add(option);
    }
    return `${fields.ref} ${unit} ${option}`;
  });
  const list = [...contests.values()].sort(byTime);
  const options =
    words?.map(({ name, class: word }) => ({ name, class: classWords[word] })) ??
    [...met].sort((a, b) => a.localeCompare(b, "en")).map((name) => ({ name, class: "CANDIDATE" as const }));
  if (options.length > 251)
    throw new OperatorError(`${options.length} options in column ${map.option.column}; a ballot has at most 251. Is it the right column?`);
  if (map.missing === "refuse") for (const contest of list) badRows.push(...missingIn(contest, options));
  const names = [...new Set(list.flatMap(({ units }) => [...units.keys()]))].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const numberOf = new Map(names.map((name, i) => [name, i + 1]));
  const ballots = list.map((contest): PlannedBallot => {
    const result = resultOf(map, contest, options);
    return {
      form: "AGGREGATE",
      ...termsOf(contest),
      ...countingOf(map),
      options,
      rows: packSums(
        [...contest.units].map(([unit, sums]) => ({
          unit: numberOf.get(unit) ?? 0,
          counts: options.map(({ name }) => sums.get(name)?.votes ?? 0n),
        })),
      ),
      ...(result !== undefined && { result }),
    };
  });
  return {
    ballots,
    names,
    placeholders: 0,
    content: list.map((one) => summarise(one, options)),
    warnings: [...leftOut, ...list.flatMap(warn)],
  };
}

type Option = PlannedBallot["options"][number];

function missingIn({ file, line, ref, units }: Gathered, options: readonly Option[]): readonly BadRow[] {
  return [...units].flatMap(([unit, sums]): readonly BadRow[] => {
    const lacking = options.filter(({ name }) => !sums.has(name)).map(({ name }) => `“${name}”`);
    if (lacking.length === 0) return [];
    const first = [...sums.values()][0]?.line ?? line;
    const reason = `“${unit}” has no row for ${lacking.slice(0, 5).join(", ")}${lacking.length > 5 ? ` and ${lacking.length - 5} more` : ""}: unknown, or none (then say so in the map: missing: zero)`;
    return [{ file, line: first, row: `${ref} ${unit}`, reason }];
  });
}

function resultOf({ declared }: TotalsMap, contest: Gathered, options: readonly Option[]): PlannedResult | undefined {
  if (declared === undefined) return undefined;
  const given =
    "totals" in declared
      ? new Map(Object.entries(declared.totals).map(([name, votes]) => [name, BigInt(votes)]))
      : new Map([...contest.declared].map(([name, { votes }]) => [name, votes]));
  if (given.size === 0) return undefined;
  const unknown = [...given.keys()].filter((name) => !options.some((option) => option.name === name));
  const lacking = options.filter(({ name }) => !given.has(name)).map(({ name }) => name);
  if (unknown.length > 0 || lacking.length > 0) {
    const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");
    throw new OperatorError(
      `The declared whole of ${contest.ref} ${unknown.length > 0 ? `names ${quoted(unknown)}, which is no option` : `has no figure for ${quoted(lacking)}`}. Expected one for each option: ${quoted(options.map(({ name }) => name))}.`,
    );
  }
  return { date: contest.date, elected: [], counts: options.map(({ name }) => given.get(name) ?? 0n) };
}

function sumOf(sums: Sums): bigint {
  return [...sums.values()].reduce((sum, { votes }) => sum + votes, 0n);
}

function summarise({ title, units }: Gathered, options: readonly Option[]): string {
  const votes = [...units.values()].reduce((sum, sums) => sum + sumOf(sums), 0n);
  return `${title}: ${grouped(units.size)} counting units, ${grouped(options.length)} options, ${grouped(Number(votes))} votes. Sums only: single votes are not at hand.`;
}

function warn({ title, units }: Gathered): readonly string[] {
  const telling = [...units.values()].filter((sums) => {
    const [all, of] = [sumOf(sums), [...sums.values()].filter(({ votes }) => votes > 0n).length];
    return all > 0n && (all < fewestVotes || of === 1);
  });
  if (telling.length === 0) return [];
  return [
    `${title}: ${grouped(telling.length)} counting units have fewer than ${fewestVotes} votes, or all for one option: who voted there is known to have voted so. Put such together before they are published; a ledger forgets nothing.`,
  ];
}
