import type { FlowDimension, FlowKind } from "../../generated/graphql.ts";
import { chainOfStream, type PartyKey } from "../../kernel/ledger.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { Pin, Question } from "../domain.ts";
import type { FlowKind as StoredKind } from "./events.ts";
import { isParty, keptSumsAnswer, keyConditions, noWishes, recordConditions, type Wishes } from "./filter.ts";
import { uncorrected, upTo } from "./read.ts";

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

const kindNames: Readonly<Record<StoredKind, FlowKind>> = {
  pledge: "PLEDGE",
  commitment: "COMMITMENT",
  disbursement: "DISBURSEMENT",
  expenditure: "EXPENDITURE",
  receipt: "RECEIPT",
  refund: "REFUND",
  write_off: "WRITE_OFF",
};

const columnOf: Readonly<Record<FlowDimension, string>> = {
  COUNTRY: "country",
  YEAR: "year",
  PROVIDER: "provider",
  RECEIVER: "receiver",
  PROGRAMME: "programme",
};

const memory = new Memory<readonly FlowTotal[]>(200_000, (rows) => 1 + rows.length);

/**
 * Sums of the records that a filter lets through: at the head from the sums that the indexer keeps, at an older block, or
 * where the filter looks into the records, from the records and corrections up to that block.
 * @throws RequestError TOO_MANY_ROWS
 */
export async function getTotals(
  question: Question,
  wishes: Wishes,
  groupBy: readonly FlowDimension[],
  pin: Pin,
): Promise<readonly FlowTotal[]> {
  const { sql } = question;
  const dimensions = [...new Set(groupBy)];
  return memory.get(question.state, JSON.stringify([pinName(pin), dimensions, { ...wishes, includeCorrected: false }]), async () => {
    const by = sql(["stream_id", "kind", ...dimensions.map((dimension) => columnOf[dimension])].map((column) => `f.${column}`));
    const order = dimensions.length === 1 && dimensions[0] === "YEAR" ? sql`f.year` : sql`usd DESC`;
    const rows = keptSumsAnswer(wishes, pin)
      ? await sql<Row[]>`
          SELECT ${by}, ${keptSums(question)} FROM fund_totals f WHERE ${keyConditions(question, wishes)}
          GROUP BY ${by} ORDER BY f.stream_id, f.kind, ${order}, ${by} LIMIT ${mostTotals + 1}`
      : await sql<Row[]>`
          SELECT ${by}, ${recordSums(question)} FROM fund_flows f
          WHERE ${recordConditions(question, { ...wishes, includeCorrected: false }, pin)}
          GROUP BY ${by} ORDER BY f.stream_id, f.kind, ${order}, ${by} LIMIT ${mostTotals + 1}`;
    refuseTooMany(rows.length);
    const headline = headlineOf(wishes, dimensions);
    return rows.map((row) => toTotal(row, pin, headline));
  });
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
  const party = sql(`f.${role}`);
  const ofParties = isParty(sql, sql`${party}`, parties);
  const by = sql(["stream_id", "kind", ...dimensions.map((dimension) => columnOf[dimension])].map((column) => `f.${column}`));
  const order = dimensions.length === 1 && dimensions[0] === "YEAR" ? sql`f.year` : sql`usd DESC`;
  const rows =
    pin.block === null
      ? await sql<Row[]>`
          SELECT ${party} AS organisation, ${by}, ${keptSums(question)} FROM fund_totals f WHERE ${ofParties}
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
