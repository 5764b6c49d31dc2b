import type { CreditDimension } from "../../generated/graphql.ts";
import { chainOfStream, type PartyKey } from "../../kernel/ledger.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { Pin, Question } from "../domain.ts";
import { keptSumsAnswer, keyConditions, recordConditions, type Wishes } from "./filter.ts";

/** The sum of records of one stream. What it is not grouped by is undefined; null means not told. Quantities in credits. */
export interface CreditTotal {
  readonly streamId: string;
  readonly projectId: string | undefined;
  readonly projectType: string | null;
  readonly countryCode: string | null | undefined;
  readonly vintage: number | null;
  readonly year: number | null;
  readonly holderKey: PartyKey | null | undefined;
  readonly receiverKey: PartyKey | null | undefined;
  readonly issued: string;
  readonly retired: string;
  readonly cancelled: string;
  readonly buffered: string;
  readonly exported: string;
  readonly held: string | null;
  readonly authorised: string;
  readonly adjusted: string;
  readonly international: string;
  readonly useNotTold: string;
  readonly records: number;
  /** Records of issuance, and of retirement, cancellation or export, that tell no serials. */
  readonly issuedWithoutSerials: number;
  readonly endedWithoutSerials: number;
  readonly pin: Pin;
  /** What it is made of where it may sum whole vintages or years of a stream; null where it does not. */
  readonly headline: Headline | null;
}

export interface CreditTotals {
  readonly rows: readonly CreditTotal[];
  readonly pin: Pin;
}

/** Which of the sums that the ledger itself keeps a total is made of. */
export interface Headline {
  readonly wishes: Wishes;
  readonly parts: "VINTAGES" | "YEARS";
  readonly byProject: boolean;
  /** By vintage or year, whichever the parts are. */
  readonly byTime: boolean;
}

const mostTotals = 10_000;

interface Row {
  readonly stream_id: string;
  readonly project?: string;
  readonly project_type?: string;
  readonly country?: string | null;
  readonly vintage?: number | null;
  readonly year?: number | null;
  readonly holder?: number | null;
  readonly receiver?: number | null;
  readonly issued: string;
  readonly retired: string;
  readonly cancelled: string;
  readonly buffered: string;
  readonly exported: string;
  readonly held: string;
  readonly authorised: string;
  readonly adjusted: string;
  readonly international: string;
  readonly use_not_told: string;
  readonly records: number;
  readonly issued_without_serials: number;
  readonly ended_without_serials: number;
}

const memory = new Memory<readonly CreditTotal[]>(200_000, (rows) => 1 + rows.length);

/**
 * Sums of the records that a filter lets through: at the head from the sums that the indexer keeps, at an older block, or
 * where the filter looks into the records, from the records and corrections up to that block.
 * @throws RequestError TOO_MANY_ROWS
 */
export async function getTotals(
  question: Question,
  wishes: Wishes,
  groupBy: readonly CreditDimension[],
  pin: Pin,
): Promise<readonly CreditTotal[]> {
  const { sql } = question;
  const dimensions = [...new Set(groupBy)];
  return memory.get(question.state, JSON.stringify([pinName(pin), dimensions, { ...wishes, includeCorrected: false }]), async () => {
    const columns = dimensions.map((dimension) => sql`, ${columnOf(question, dimension)} AS ${sql(dimension.toLowerCase())}`);
    const named = columns.length === 0 ? sql`` : columns;
    const by = sql(["stream_id", ...dimensions.map((dimension) => dimension.toLowerCase())]);
    const [only, ...others] = dimensions;
    const inTime = others.length === 0 && (only === "YEAR" || only === "VINTAGE");
    const order = inTime ? sql`${sql(only.toLowerCase())} NULLS FIRST` : sql`f.issued DESC, f.retired DESC`;
    const kept = keptSumsAnswer(wishes, pin);
    const from = kept
      ? sql`SELECT f.stream_id, f.kind, f.use, f.quantity, f.records, f.without_serials ${named} FROM credit_totals f WHERE ${keyConditions(question, wishes)}`
      : sql`
          SELECT f.stream_id, f.kind, f.use, f.quantity, 1 AS records, (f.serial_block IS NULL)::int AS without_serials ${named}
          FROM credit_records f WHERE ${recordConditions(question, { ...wishes, includeCorrected: false }, pin)}`;
    const rows = await sql<Row[]>`
      SELECT ${by}, issued::text, retired::text, cancelled::text, buffered::text, exported::text, authorised::text, adjusted::text,
        (issued - retired - cancelled - buffered - exported)::text AS held, international::text, use_not_told::text,
        records::float8, issued_without_serials::float8, ended_without_serials::float8
      FROM (SELECT ${by}, ${sums(question)} FROM (${from}) f GROUP BY ${by}) f
      ORDER BY stream_id, ${order}, ${by} LIMIT ${mostTotals + 1}`;
    if (rows.length > mostTotals) throw tooMany();
    const held = tellsHeld(wishes, dimensions);
    const headline = headlineOf(wishes, dimensions);
    return rows.map((row) => toTotal(row, pin, held, headline));
  });
}

function columnOf({ sql }: Question, dimension: CreditDimension) {
  if (dimension !== "COUNTRY" && dimension !== "PROJECT_TYPE") return sql`f.${sql(dimension.toLowerCase())}`;
  return sql`(SELECT p.${sql(dimension.toLowerCase())} FROM credit_projects p WHERE p.id = f.project LIMIT 1)`;
}

function sums({ sql }: Question) {
  const of = (kind: string) => sql`coalesce(sum(quantity) FILTER (WHERE kind = ${kind}), 0)`;
  return sql`
    ${of("issuance")} AS issued, ${of("retirement")} AS retired, ${of("cancellation")} AS cancelled,
    ${of("buffer")} - ${of("release")} AS buffered, ${of("export")} AS exported, ${of("authorisation")} AS authorised,
    ${of("adjustment_added")} AS adjusted,
    coalesce(sum(quantity) FILTER (WHERE kind = 'retirement' AND use = 'international'), 0) AS international,
    coalesce(sum(quantity) FILTER (WHERE kind = 'retirement' AND use IS NULL), 0) AS use_not_told, sum(records) AS records,
    coalesce(sum(without_serials) FILTER (WHERE kind = 'issuance'), 0) AS issued_without_serials,
    coalesce(sum(without_serials) FILTER (WHERE kind IN ('retirement', 'cancellation', 'export')), 0) AS ended_without_serials`;
}

/** Wishes that pick whole vintages of projects. */
function picksVintages({ streams, projects, projectTypes, countries, vintages, includeCorrected, ...rest }: Wishes): boolean {
  return Object.values(rest).every((wish) => wish === null);
}

function tellsHeld(wishes: Wishes, dimensions: readonly CreditDimension[]): boolean {
  return picksVintages(wishes) && !dimensions.some((dimension) => ["YEAR", "HOLDER", "RECEIVER"].includes(dimension));
}

function headlineOf(wishes: Wishes, dimensions: readonly CreditDimension[]): Headline | null {
  const { streams, years, includeCorrected, ...rest } = wishes;
  const byTime = dimensions.some((dimension) => dimension === "YEAR" || dimension === "VINTAGE");
  const byProject = dimensions.includes("PROJECT");
  const wholeYears = Object.values(rest).every((wish) => wish === null) && dimensions.every((dimension) => dimension === "YEAR");
  if (wholeYears) return { wishes, parts: "YEARS", byProject, byTime };
  const wholeVintages = picksVintages(wishes) && dimensions.every((dimension) => dimension === "PROJECT" || dimension === "VINTAGE");
  return wholeVintages ? { wishes, parts: "VINTAGES", byProject, byTime } : null;
}

function tooMany(): RequestError {
  return new RequestError(
    "TOO_MANY_ROWS",
    `The answer would have more than ${mostTotals} rows. Group by fewer dimensions, or filter (by stream, project, country, vintage or year).`,
  );
}

function toTotal(row: Row, pin: Pin, held: boolean, headline: Headline | null): CreditTotal {
  const party = (number: number | null | undefined) => (number == null ? number : { chainId: chainOfStream(row.stream_id), number });
  const { issued, retired, cancelled, buffered, exported, authorised, adjusted, international, records } = row;
  return {
    streamId: row.stream_id,
    projectId: row.project,
    projectType: row.project_type ?? null,
    countryCode: row.country,
    vintage: row.vintage ?? null,
    year: row.year ?? null,
    holderKey: party(row.holder),
    receiverKey: party(row.receiver),
    issued,
    retired,
    cancelled,
    buffered,
    exported,
    held: held && issued !== "0" ? row.held : null,
    authorised,
    adjusted,
    international,
    useNotTold: row.use_not_told,
    records,
    issuedWithoutSerials: row.issued_without_serials,
    endedWithoutSerials: row.ended_without_serials,
    pin,
    headline,
  };
}
