import { toLedgerDay } from "../../../../kernel/time.ts";
import type { RowReader } from "../../../../publish/table/row-reader.ts";
import type { TextSpec } from "../../../../publish/table/specs.ts";
import type { PlannedBallot } from "../publication.ts";
import { type BallotMap, rules } from "./map.ts";

/** What a row says of its ballot beside the vote or count that it holds. */
export interface BallotFields {
  readonly ref: string;
  readonly title: string;
  readonly question: string;
  /** As yyyymmdd; 0: unknown. */
  readonly date: number;
  /** Seconds since 1970; 0: not said. */
  readonly opens: number;
  readonly closes: number;
}

/** @returns undefined where a cell is at fault; the reader keeps the faults */
export function readBallotFields({ ballot }: BallotMap, reader: RowReader): BallotFields | undefined {
  const ref = reader.requiredText(ballot.ref, 128);
  const title = reader.requiredText(ballot.title, 1024);
  const question = ballot.question === undefined ? "" : (reader.text(ballot.question, 8192) ?? "");
  const { date } = ballot;
  const day = date === undefined ? 0 : "constant" in date ? (toLedgerDay(date.constant) ?? 0) : reader.day(date);
  const opens = ballot.opens === undefined ? 0 : reader.instant(ballot.opens);
  const closes = ballot.closes === undefined ? 0 : reader.instant(ballot.closes);
  if (ref === undefined || title === undefined || day === undefined || opens === undefined || closes === undefined) return undefined;
  return { ref, title, question, date: day, opens, closes };
}

const fields = ["title", "question", "date", "opens", "closes"] as const;

/** All rows of a ballot say the same of it: where one does not, why, at its cell. */
export function differsFrom(
  first: BallotFields & { readonly line: number },
  own: BallotFields,
  map: BallotMap,
  reader: RowReader,
): string | undefined {
  const field = fields.find((name) => first[name] !== own[name]);
  if (field === undefined) return undefined;
  const spec = map.ballot[field];
  const column = spec === undefined ? null : columnOf(spec);
  const at = column === null ? field : reader.nameColumn(column);
  return `${at}: expected “${first[field]}”, as line ${first.line} has for ${own.ref}, got “${own[field]}”`;
}

function columnOf(spec: TextSpec | { readonly column: string }): string | null {
  return "constant" in spec ? null : "columns" in spec ? (spec.columns[0] ?? null) : spec.column;
}

/** How votes are counted, as the map says. */
export function countingOf({
  counting,
}: BallotMap): Pick<PlannedBallot, "rule" | "majority" | "quorum" | "seats" | "eligible" | "properties"> {
  const { rule, majority, quorum, seats, eligible, majorityOf } = counting;
  return {
    rule: rules[rule],
    ...(majority !== undefined && { majority }),
    ...(quorum !== undefined && { quorum }),
    ...(seats !== undefined && { seats }),
    ...(eligible !== undefined && { eligible }),
    properties: { ...(majorityOf !== undefined && { "majority-of": majorityOf }) },
  };
}

/** Said once for a ballot; what is 0 is not said. */
export function termsOf({ ref, title, question, date, opens, closes }: BallotFields) {
  return {
    ref,
    title,
    ...(question !== "" && { question }),
    ...(date > 0 && { date }),
    ...(opens > 0 && { opens }),
    ...(closes > 0 && { closes }),
  };
}

/** Oldest first, so that a stream grows at its end; by the source's identifier where the day is the same. */
export function byTime(a: BallotFields, b: BallotFields): number {
  return a.opens - b.opens || a.date - b.date || a.ref.localeCompare(b.ref, "en", { numeric: true });
}
