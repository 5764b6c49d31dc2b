import type { HandOverKind, SupplyDimension, TransportMode } from "../../generated/graphql.ts";
import { chainOfStream, type PartyKey } from "../../kernel/ledger.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { Pin, Question } from "../domain.ts";
import type { HandOverKind as StoredKind, TransportMode as StoredMode } from "./events.ts";
import { itemOf, keptSumsAnswer, keyConditions, recordConditions, type Wishes } from "./filter.ts";
import { type ItemKey, itemKey } from "./items.ts";

/** The sum of records of one stream, kind and unit. What it is not grouped by is undefined; null means not specified. */
export interface SupplyTotal {
  readonly streamId: string;
  readonly kind: HandOverKind;
  readonly unit: string;
  readonly countryCode: string | null | undefined;
  readonly place: string | null;
  readonly year: number | null;
  readonly itemKey: ItemKey | undefined;
  readonly category: string | null;
  readonly mode: TransportMode | null;
  readonly providerKey: PartyKey | null | undefined;
  readonly receiverKey: PartyKey | null | undefined;
  /** Set in the parts that the ledger itself keeps. */
  readonly decimals: number | undefined;
  readonly quantity: string;
  readonly usd: string | null;
  readonly freightUsd: string | null;
  readonly insuranceUsd: string | null;
  readonly weightKg: string | null;
  readonly records: number;
  readonly unknownUsd: number;
  readonly unknownFreight: number;
  readonly unknownInsurance: number;
  readonly unknownWeight: number;
  readonly pin: Pin;
  /** What it is made of where it may sum whole countries and years of a stream; null where it does not. */
  readonly headline: Headline | null;
}

export interface SupplyTotals {
  readonly rows: readonly SupplyTotal[];
  readonly pin: Pin;
}

/** Which of the sums that the ledger itself keeps, one per stream, kind, unit, country and year, a total is made of. */
export interface Headline {
  /** Holds nothing but streams, kinds, units, countries and years. */
  readonly wishes: Wishes;
  readonly byCountry: boolean;
  readonly byYear: boolean;
}

const mostTotals = 10_000;

interface Row {
  readonly stream_id: string;
  readonly kind: StoredKind;
  readonly unit: string;
  readonly country?: string | null;
  readonly place?: string;
  readonly year?: number;
  readonly item?: number;
  readonly category?: string;
  readonly mode?: StoredMode | null;
  readonly provider?: number | null;
  readonly receiver?: number | null;
  readonly decimals?: number;
  readonly quantity: string;
  readonly usd: string | null;
  readonly freight_usd: string | null;
  readonly insurance_usd: string | null;
  readonly weight_kg: string | null;
  readonly records: number;
  readonly unknown_usd: number;
  readonly unknown_freight: number;
  readonly unknown_insurance: number;
  readonly unknown_weight: number;
}

const kindNames: Readonly<Record<StoredKind, HandOverKind>> = {
  order: "ORDER",
  dispatch: "DISPATCH",
  receipt: "RECEIPT",
  loss: "LOSS",
  return: "RETURN",
};

const modeNames: Readonly<Record<StoredMode, TransportMode>> = {
  air: "AIR",
  air_charter: "AIR_CHARTER",
  sea: "SEA",
  road: "ROAD",
  rail: "RAIL",
  inland_water: "INLAND_WATER",
  other: "OTHER",
};

type Dimension = SupplyDimension | "DECIMALS";

const memory = new Memory<readonly SupplyTotal[]>(200_000, (rows) => 1 + rows.length);

/**
 * Sums of the records that a filter lets through: at the head from the sums that the indexer keeps, at an older block, or
 * where the filter looks into the records, from the records and corrections up to that block.
 * @throws RequestError TOO_MANY_ROWS
 */
export async function getTotals(
  question: Question,
  wishes: Wishes,
  groupBy: readonly Dimension[],
  pin: Pin,
): Promise<readonly SupplyTotal[]> {
  const { sql } = question;
  const dimensions = [...new Set(groupBy)];
  return memory.get(question.state, JSON.stringify([pinName(pin), dimensions, { ...wishes, includeCorrected: false }]), async () => {
    const columns = dimensions.map((dimension) => columnOf(question, dimension));
    const named = columns.length === 0 ? sql`` : columns.map(({ name, value }) => sql`, ${value} AS ${sql(name)}`);
    const by = sql(["stream_id", "kind", "unit", ...columns.map(({ name }) => name)]);
    const order = dimensions.length === 1 && dimensions[0] === "YEAR" ? sql`year` : sql`usd DESC NULLS LAST, quantity DESC`;
    const kept = keptSumsAnswer(wishes, pin);
    const from = kept
      ? sql`supply_totals f WHERE ${keyConditions(question, wishes)}`
      : sql`hand_overs f WHERE ${recordConditions(question, { ...wishes, includeCorrected: false }, pin)}`;
    const rows = await sql<Row[]>`
      SELECT ${by}, ${sums(question, kept)}
      FROM (SELECT f.stream_id, f.kind, f.unit ${named}, ${addends(question, kept)} FROM ${from}) f
      GROUP BY ${by} ORDER BY stream_id, kind, unit, ${order}, ${by} LIMIT ${mostTotals + 1}`;
    refuseTooMany(rows.length);
    const headline = headlineOf(wishes, dimensions);
    return rows.map((row) => toTotal(row, pin, headline));
  });
}

function columnOf(question: Question, dimension: Dimension) {
  const { sql } = question;
  const name = dimension.toLowerCase();
  if (dimension !== "CATEGORY") return { name, value: sql`f.${sql(name)}` };
  return { name, value: sql`(SELECT i.category FROM ${itemOf(question)})` };
}

const addends = ({ sql }: Question, kept: boolean) =>
  kept
    ? sql`f.quantity, f.usd, f.freight_usd, f.insurance_usd, f.weight_kg, f.records, f.unknown_usd, f.unknown_freight, f.unknown_insurance, f.unknown_weight`
    : sql`f.quantity, f.usd, f.freight_usd, f.insurance_usd, f.weight_kg`;

/** A sum of nothing known is unknown. */
function sums({ sql }: Question, kept: boolean) {
  const amounts = [
    ["usd", "unknown_usd", 2],
    ["freight_usd", "unknown_freight", 2],
    ["insurance_usd", "unknown_insurance", 2],
    ["weight_kg", "unknown_weight", 3],
  ] as const;
  const records = kept ? sql`sum(records)` : sql`count(*)`;
  const each = amounts.map(([amount, unknown, digits]) => {
    const missing = kept ? sql`sum(${sql(unknown)})` : sql`count(*) - count(${sql(amount)})`;
    return sql`,
      CASE WHEN ${missing} < ${records} THEN round(sum(${sql(amount)}), ${digits}) END AS ${sql(amount)}, (${missing})::float8 AS ${sql(unknown)}`;
  });
  return sql`sum(quantity) AS quantity, (${records})::float8 AS records ${each}`;
}

function headlineOf(wishes: Wishes, dimensions: readonly Dimension[]): Headline | null {
  if (dimensions.some((dimension) => dimension !== "COUNTRY" && dimension !== "YEAR")) return null;
  const { streams, kinds, units, countries, years, includeCorrected, ...rest } = wishes;
  if (Object.values(rest).some((wish) => wish !== null)) return null;
  return { wishes, byCountry: dimensions.includes("COUNTRY"), byYear: dimensions.includes("YEAR") };
}

export function refuseTooMany(rows: number): void {
  if (rows <= mostTotals) return;
  throw new RequestError(
    "TOO_MANY_ROWS",
    `The answer would have more than ${mostTotals} rows. Group by fewer dimensions, or filter (by stream, kind, country, item or year).`,
  );
}

function toTotal(row: Row, pin: Pin, headline: Headline | null): SupplyTotal {
  const party = (number: number | null | undefined) => (number == null ? number : { chainId: chainOfStream(row.stream_id), number });
  return {
    streamId: row.stream_id,
    kind: kindNames[row.kind],
    unit: row.unit,
    countryCode: row.country,
    place: row.place ?? null,
    year: row.year ?? null,
    itemKey: row.item === undefined ? undefined : itemKey(row.stream_id, row.item),
    category: row.category ?? null,
    mode: row.mode == null ? null : modeNames[row.mode],
    providerKey: party(row.provider),
    receiverKey: party(row.receiver),
    decimals: row.decimals,
    quantity: row.quantity,
    usd: row.usd,
    freightUsd: row.freight_usd,
    insuranceUsd: row.insurance_usd,
    weightKg: row.weight_kg,
    records: row.records,
    unknownUsd: row.unknown_usd,
    unknownFreight: row.unknown_freight,
    unknownInsurance: row.unknown_insurance,
    unknownWeight: row.unknown_weight,
    pin,
    headline,
  };
}
