import type { FlowDimension, FlowKind } from "../../generated/graphql.ts";
import { chainOfStream, type PartyKey } from "../../kernel/ledger.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { Pin, Question } from "../domain.ts";
import { isParty } from "../filter-parts.ts";
import type { FlowKind as StoredKind } from "./events.ts";
import { columnOf, keptSumsFor, type SumKey } from "./kept-sums.ts";
import { kindNames } from "./kind-names.ts";
import { uncorrected, upTo } from "./read.ts";
import { keyConditions, noWishes, recordConditions, type Wishes } from "./wishes.ts";

/** The sum of records of one stream and kind. What it is not grouped by is undefined; null means not specified. */
export interface FlowTotal {
  readonly streamId: string;
  readonly kind: FlowKind;
  readonly storedKind: StoredKind;
  readonly countryCode: string | null | undefined;
  readonly year: number | null;
  readonly provider: PartyKey | null | undefined;
  readonly receiver: PartyKey | null | undefined;
  readonly programmeNumber: number | null | undefined;
  readonly usd: string;
  readonly records: number;
  readonly unknownUsd: number;
  readonly pin: Pin;
  /** What it is made of where it may sum whole countries and years of a stream; null where it does not. */
  readonly headline: Headline | null;
}

/** Which of the sums that the ledger itself keeps, one per stream, kind, country and year, a total is made of. */
export interface Headline {
  /** Holds nothing but streams, kinds, countries and years. */
  readonly wishes: Wishes;
  readonly byCountry: boolean;
  readonly byYear: boolean;
}

export interface FlowTotals {
  readonly rows: readonly FlowTotal[];
  readonly pin: Pin;
}

const mostTotals = 10_000;

interface Row {
  readonly organisation?: number;
  readonly stream_id: string;
  readonly kind: StoredKind;
  readonly country?: string | null;
  readonly year?: number;
  readonly provider?: number | null;
  readonly receiver?: number | null;
  readonly programme?: number | null;
  readonly usd: string;
  readonly records: bigint;
  readonly unknown_usd: bigint;
}

const memory = new Memory<readonly FlowTotal[]>(200_000, (rows) => 1 + rows.length);

/** @throws RequestError BAD_ARGUMENT */
export function readFirst(first: number | null | undefined): number | null {
  if (first == null) return null;
  if (first >= 0 && first <= mostTotals) return first;
  throw new RequestError("BAD_ARGUMENT", `first is ${first}; expected 0 to ${mostTotals}, or nothing for all rows.`);
}

/**
 * Sums of the records that a filter lets through: at the head from the sums that the indexer keeps, at an older block, or
 * where the filter looks into the records, from the records and corrections up to that block.
 * @param first at most so many of each stream and kind, the largest; null: all
 * @throws RequestError TOO_MANY_ROWS
 */
export async function getTotals(
  question: Question,
  wishes: Wishes,
  groupBy: readonly FlowDimension[],
  pin: Pin,
  first: number | null = null,
): Promise<readonly FlowTotal[]> {
  const dimensions = [...new Set(groupBy)];
  const asked = JSON.stringify([pinName(pin), dimensions, first, { ...wishes, includeCorrected: false }]);
  return memory.get(question.state, asked, async () => {
    const rows = await sumRows(question, wishes, dimensions, pin, first);
    refuseTooMany(rows.length);
    const headline = headlineOf(wishes, dimensions);
    return rows.map((row) => toTotal(row, pin, headline));
  });
}

function sumRows(question: Question, wishes: Wishes, dimensions: readonly FlowDimension[], pin: Pin, first: number | null) {
  const { sql } = question;
  const keys = dimensions.map((dimension) => columnOf[dimension]);
  const by = sql(["stream_id", "kind", ...keys].map((column) => `f.${column}`));
  const kept = keptSumsFor(wishes, keys, pin);
  const from =
    kept === null
      ? sql`${recordSums(question)} FROM fund_flows f WHERE ${recordConditions(question, { ...wishes, includeCorrected: false }, pin)}`
      : sql`${keptSums(question)} FROM ${sql(kept.table)} f WHERE ${keyConditions(question, wishes)}`;
  const byYear = dimensions.length === 1 && dimensions[0] === "YEAR";
  const ofOne = wishes.streams?.length === 1 && wishes.kinds?.length === 1;
  const isOne: Readonly<Partial<Record<SumKey, boolean>>> = {
    country: wishes.countries?.length === 1,
    programme: wishes.programmes?.length === 1,
  };
  if (kept?.keys.every((key) => keys.includes(key) || isOne[key]) && ofOne && first !== null && !byYear) {
    // Each row is a sum already: an index has them in their order.
    return sql<Row[]>`
      SELECT ${by}, round(f.usd, 2) AS usd, f.records, f.unknown_usd FROM ${sql(kept.table)} f WHERE ${keyConditions(question, wishes)}
      ORDER BY f.stream_id, f.kind, f.usd DESC, ${by} LIMIT ${first}`;
  }
  const order = byYear ? sql`f.year` : sql`usd DESC`;
  if (first === null || ofOne) {
    return sql<Row[]>`
      SELECT ${by}, ${from} GROUP BY ${by} ORDER BY f.stream_id, f.kind, ${order}, ${by} LIMIT ${Math.min(first ?? mostTotals + 1, mostTotals + 1)}`;
  }
  return sql<Row[]>`
    SELECT * FROM (
      SELECT f.*, row_number() OVER (PARTITION BY f.stream_id, f.kind ORDER BY ${order}, ${by}) AS place
      FROM (SELECT ${by}, ${from} GROUP BY ${by}) f) f
    WHERE place <= ${first} ORDER BY stream_id, kind, place LIMIT ${mostTotals + 1}`;
}

/**
 * What else the filter asks for is left away: where it keeps nothing out, the sum is still of whole countries and years. Who
 * relies on it compares.
 */
function headlineOf(wishes: Wishes, dimensions: readonly FlowDimension[]): Headline | null {
  if (dimensions.some((dimension) => dimension !== "COUNTRY" && dimension !== "YEAR")) return null;
  const { streams, kinds, countries, years, yearFrom, yearTo } = wishes;
  return {
    wishes: { ...noWishes, streams, kinds, countries, years, yearFrom, yearTo },
    byCountry: dimensions.includes("COUNTRY"),
    byYear: dimensions.includes("YEAR"),
  };
}

export const partyName = ({ chainId, number }: PartyKey): string => `${chainId} ${number}`;

/** Sums of what each of several organisations gave or got, by `partyName`. */
export async function getTotalsOfParties(
  question: Question,
  role: "provider" | "receiver",
  parties: readonly PartyKey[],
  groupBy: readonly FlowDimension[],
  pin: Pin,
): Promise<ReadonlyMap<string, readonly FlowTotal[]>> {
  const { sql } = question;
  const dimensions = [...new Set(groupBy)];
  const kept = keptSumsFor(noWishes, [role, ...dimensions.map((dimension) => columnOf[dimension])], pin);
  const party = sql(`f.${role}`);
  const ofParties = isParty(sql, sql`${party}`, parties);
  const by = sql(["stream_id", "kind", ...dimensions.map((dimension) => columnOf[dimension])].map((column) => `f.${column}`));
  const order = dimensions.length === 1 && dimensions[0] === "YEAR" ? sql`f.year` : sql`usd DESC`;
  const rows =
    kept !== null
      ? await sql<Row[]>`
          SELECT ${party} AS organisation, ${by}, ${keptSums(question)} FROM ${sql(kept.table)} f WHERE ${ofParties}
          GROUP BY ${party}, ${by} ORDER BY f.stream_id, f.kind, ${order}, ${by} LIMIT ${mostTotals + 1}`
      : await sql<Row[]>`
          SELECT ${party} AS organisation, ${by}, ${recordSums(question)} FROM fund_flows f
          WHERE ${ofParties} ${upTo(question, pin)} AND ${uncorrected(question, pin)}
          GROUP BY ${party}, ${by} ORDER BY f.stream_id, f.kind, ${order}, ${by} LIMIT ${mostTotals + 1}`;
  refuseTooMany(rows.length);
  const found = new Map<string, FlowTotal[]>(parties.map((key) => [partyName(key), []]));
  for (const row of rows) {
    found.get(partyName({ chainId: chainOfStream(row.stream_id), number: row.organisation ?? 0 }))?.push(toTotal(row, pin, null));
  }
  return found;
}

const keptSums = ({ sql }: Question) => sql`
  round(coalesce(sum(f.usd), 0), 2) AS usd, sum(f.records)::bigint AS records, sum(f.unknown_usd)::bigint AS unknown_usd`;
const recordSums = ({ sql }: Question) => sql`
  round(coalesce(sum(f.usd), 0), 2) AS usd, count(*) AS records, count(*) FILTER (WHERE f.usd IS NULL) AS unknown_usd`;

function refuseTooMany(rows: number): void {
  if (rows <= mostTotals) return;
  throw new RequestError(
    "TOO_MANY_ROWS",
    `The answer would have more than ${mostTotals} rows. Group by fewer dimensions, filter (by stream, kind, country or year), or take /export/totals.csv.`,
  );
}

function partyOf(streamId: string, number: number | null | undefined): PartyKey | null | undefined {
  return number == null ? number : { chainId: chainOfStream(streamId), number };
}

function toTotal(row: Row, pin: Pin, headline: Headline | null): FlowTotal {
  return {
    streamId: row.stream_id,
    kind: kindNames[row.kind],
    storedKind: row.kind,
    countryCode: row.country,
    year: row.year ?? null,
    provider: partyOf(row.stream_id, row.provider),
    receiver: partyOf(row.stream_id, row.receiver),
    programmeNumber: row.programme,
    usd: row.usd,
    records: Number(row.records),
    unknownUsd: Number(row.unknown_usd),
    pin,
    headline,
  };
}
