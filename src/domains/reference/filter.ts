import type { ReferenceFilter, ReferenceMeasure } from "../../generated/graphql.ts";
import { readCountryCode } from "../../kernel/country-code.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";
import { anyOf, type Condition, each, everything, given, readStream } from "../filter-parts.ts";
import type { SeriesKey } from "./figure.ts";
import { isCounted } from "./read.ts";
import { getSeries } from "./series.ts";

/** A filter as it was checked. Null lets everything through. */
export interface Wishes {
  readonly series: readonly SeriesKey[] | null;
  readonly streams: readonly string[] | null;
  readonly measure: ReferenceMeasure | null;
  readonly countries: readonly string[] | null;
  readonly years: readonly number[] | null;
  readonly includeCorrected: boolean;
}

/** @throws RequestError UNKNOWN_COUNTRY, UNKNOWN_STREAM, BAD_ARGUMENT */
export async function readFilter(question: Question, filter: ReferenceFilter | null | undefined): Promise<Wishes> {
  const [series, streams, countries] = await Promise.all([
    each(given("series", filter?.series), (id) => readSeries(question, id)),
    each(given("stream", filter?.stream), (id) => readStream(question, id)),
    each(given("country", filter?.country), (code) => readCountryCode(code, () => getCountries(question, everything))),
  ]);
  const { measure = null, year, includeCorrected } = filter ?? {};
  return { series, streams, measure, countries, years: given("year", year), includeCorrected: includeCorrected ?? false };
}

async function readSeries(question: Question, id: string): Promise<SeriesKey> {
  const found = (await getSeries(question, everything)).find((series) => series.id === id);
  if (found !== undefined) return found.key;
  throw new RequestError("BAD_ARGUMENT", `There is no series ${JSON.stringify(id)} of reference figures. referenceSeries lists all.`);
}

const countries = new Memory<readonly string[]>(100, () => 1);

/** Codes of the countries and areas that reference figures are of. */
export async function getCountries(question: Question, pin: Pin): Promise<readonly string[]> {
  const { sql } = question;
  return countries.get(question.state, String(pinName(pin)), async () => {
    const rows = await sql<
      { country: string }[]
    >`SELECT DISTINCT f.country FROM reference_figures f WHERE true ${upTo(sql, pin, "f")} ORDER BY 1`;
    return rows.map(({ country }) => country);
  });
}

/** What a figure `f` has to satisfy. */
export function conditions(question: Question, wishes: Wishes, pin: Pin): Condition {
  const { sql } = question;
  const { series, streams, measure, years, includeCorrected } = wishes;
  const isOf = (key: SeriesKey) => sql`(f.stream_id = ${key.streamId} AND f.measure = ${key.measure}
    AND (f.currency, f.prices, f.price_year, f.conversion) IS NOT DISTINCT FROM
      (${key.currency}::text, ${key.prices}::text, ${key.priceYear}::int, ${key.conversion}::text))`;
  const [first, ...others] = series ?? [];
  return sql`
    true ${upTo(sql, pin, "f")}
    ${first === undefined ? sql`` : sql`AND (${others.reduce((either, key) => sql`${either} OR ${isOf(key)}`, isOf(first))})`}
    ${streams === null ? sql`` : sql`AND ${anyOf(sql, sql`f.stream_id`, streams)}`}
    ${wishes.countries === null ? sql`` : sql`AND ${anyOf(sql, sql`f.country`, wishes.countries)}`}
    ${measure === null ? sql`` : sql`AND f.measure = ${measure}`}
    ${years === null ? sql`` : sql`AND f.year = ANY(${years}::int[])`}
    ${includeCorrected ? sql`` : sql`AND ${isCounted(question, pin)}`}`;
}
