import type { SupplyBalanceDimension } from "../../generated/graphql.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import type { Pin, Question } from "../domain.ts";
import { itemOf, keptSumsAnswer, keyConditions, recordConditions, type Wishes } from "./filter.ts";
import { type ItemKey, itemKey } from "./items.ts";
import { refuseTooMany } from "./totals.ts";

/** What became of goods of one stream and unit. What it is not grouped by is undefined; unknown quantities are null. */
export interface SupplyBalance {
  readonly streamId: string;
  readonly unit: string;
  readonly itemKey: ItemKey | undefined;
  readonly category: string | null;
  readonly countryCode: string | null | undefined;
  readonly place: string | null;
  readonly ordered: string | null;
  readonly sent: string | null;
  readonly received: string | null;
  readonly lost: string | null;
  readonly returned: string | null;
  readonly inTransit: string | null;
  readonly records: number;
  readonly pin: Pin;
}

export interface SupplyBalances {
  readonly rows: readonly SupplyBalance[];
  readonly pin: Pin;
}

const mostRows = 10_000;

interface Row {
  readonly stream_id: string;
  readonly unit: string;
  readonly item?: number;
  readonly category?: string;
  readonly country?: string | null;
  readonly place?: string;
  readonly ordered: string | null;
  readonly sent: string | null;
  readonly received: string | null;
  readonly lost: string | null;
  readonly returned: string | null;
  readonly in_transit: string | null;
  readonly records: number;
}

const memory = new Memory<readonly SupplyBalance[]>(100_000, (rows) => 1 + rows.length);

/**
 * What became of the goods that a filter lets through. A kind that a stream has no record of at all is unknown there; one that
 * it tells of elsewhere is 0 where it tells of none.
 * @param wishes their kinds are left aside
 * @throws RequestError TOO_MANY_ROWS
 */
export async function getBalance(
  question: Question,
  wishes: Wishes,
  groupBy: readonly SupplyBalanceDimension[],
  pin: Pin,
): Promise<readonly SupplyBalance[]> {
  const { sql } = question;
  const dimensions = [...new Set(groupBy)];
  const asked = { ...wishes, kinds: null, includeCorrected: false };
  return memory.get(question.state, JSON.stringify(["balance", pinName(pin), dimensions, asked]), async () => {
    const columns = dimensions.map((dimension) =>
      dimension === "CATEGORY" ? sql`, (SELECT i.category FROM ${itemOf(question)}) AS category` : sql`, f.${sql(dimension.toLowerCase())}`,
    );
    const named = columns.length === 0 ? sql`` : columns;
    const by = sql(["stream_id", "unit", ...dimensions.map((dimension) => dimension.toLowerCase())]);
    const kept = keptSumsAnswer(asked, pin);
    const count = kept ? sql`f.records` : sql`1 AS records`;
    const from = kept
      ? sql`supply_totals f WHERE ${keyConditions(question, asked)}`
      : sql`hand_overs f WHERE ${recordConditions(question, asked, pin)}`;
    // Which kinds a stream tells of, whatever the filter: that decides between 0 and unknown.
    const everywhere = { ...nothing, streams: asked.streams };
    const told = kept
      ? sql`supply_totals f WHERE ${keyConditions(question, everywhere)}`
      : sql`hand_overs f WHERE ${recordConditions(question, everywhere, pin)}`;
    const sumOf = (kind: string) => sql`
      CASE WHEN bool_or(${kind} = ANY(t.kinds)) THEN coalesce(sum(g.quantity) FILTER (WHERE g.kind = ${kind}), 0) END`;
    const rows = await sql<Row[]>`
      WITH told AS (SELECT stream_id, array_agg(DISTINCT kind) AS kinds FROM (SELECT f.stream_id, f.kind FROM ${told}) f GROUP BY stream_id),
      balance AS (
        SELECT ${by}, ${sumOf("order")} AS ordered, ${sumOf("dispatch")} AS sent, ${sumOf("receipt")} AS received,
          ${sumOf("loss")} AS lost, ${sumOf("return")} AS returned, sum(g.records)::float8 AS records
        FROM (SELECT f.stream_id, f.kind, f.unit ${named}, f.quantity, ${count} FROM ${from}) g JOIN told t USING (stream_id)
        GROUP BY ${by}
      )
      SELECT *, sent - received - coalesce(lost, 0) - coalesce(returned, 0) AS in_transit FROM balance
      ORDER BY stream_id, unit, received DESC NULLS LAST, sent DESC NULLS LAST, ${by} LIMIT ${mostRows + 1}`;
    refuseTooMany(rows.length);
    return rows.map((row) => toBalance(row, pin));
  });
}

/** Lets everything through that counts. */
const nothing: Wishes = {
  streams: null,
  kinds: null,
  items: null,
  categories: null,
  units: null,
  countries: null,
  places: null,
  years: null,
  dateFrom: null,
  dateTo: null,
  modes: null,
  providers: null,
  receivers: null,
  parties: null,
  words: null,
  flagged: null,
  late: null,
  recordedIn: null,
  includeCorrected: false,
};

function toBalance(row: Row, pin: Pin): SupplyBalance {
  const { stream_id: streamId, unit, item, category, country, place, in_transit: inTransit, ...quantities } = row;
  return {
    ...quantities,
    streamId,
    unit,
    itemKey: item === undefined ? undefined : itemKey(streamId, item),
    category: category ?? null,
    countryCode: country,
    place: place ?? null,
    inTransit,
    pin,
  };
}
