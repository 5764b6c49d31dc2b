import type { SupplyFilter } from "../../generated/graphql.ts";
import { readCountryCode } from "../../kernel/country-code.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { containing } from "../../store/like.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";
import {
  anyOf,
  type Condition,
  each,
  everything,
  given,
  isParty,
  isRecordedIn,
  readParty,
  readStream,
  readWords,
} from "../filter-parts.ts";
import { getCountries } from "./countries.ts";
import { type ItemKey, itemsByKey, readItemId } from "./items.ts";
import { uncorrected, upTo } from "./read.ts";

/** A filter as it was checked: codes in capitals, organisations by number. Null lets everything through. */
export interface Wishes {
  readonly streams: readonly string[] | null;
  /** As the column has them. */
  readonly kinds: readonly string[] | null;
  readonly items: readonly ItemKey[] | null;
  readonly categories: readonly string[] | null;
  readonly units: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly years: readonly number[] | null;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly modes: readonly string[] | null;
  readonly providers: readonly PartyKey[] | null;
  readonly receivers: readonly PartyKey[] | null;
  readonly parties: readonly PartyKey[] | null;
  readonly words: readonly string[] | null;
  readonly flagged: boolean | null;
  readonly late: boolean | null;
  /** Hashes of transactions or blocks, in hexadecimal without 0x. */
  readonly recordedIn: readonly string[] | null;
  readonly includeCorrected: boolean;
}

/**
 * Checks a filter. A list that is empty counts as not given.
 * @throws RequestError UNKNOWN_COUNTRY, UNKNOWN_ORGANISATION, UNKNOWN_STREAM, UNKNOWN_ITEM, BAD_ARGUMENT
 */
export async function readFilter(question: Question, filter: SupplyFilter | null | undefined): Promise<Wishes> {
  const parties = (name: string, refs: readonly string[] | null | undefined) => each(given(name, refs), (ref) => readParty(question, ref));
  const [streams, items, countries, providers, receivers, either] = await Promise.all([
    each(given("stream", filter?.stream), (id) => readStream(question, id)),
    each(given("item", filter?.item), (id) => readItem(question, id)),
    each(given("country", filter?.country), (code) => readCountryCode(code, () => getCountries(question, everything))),
    parties("provider", filter?.provider),
    parties("receiver", filter?.receiver),
    parties("party", filter?.party),
  ]);
  return {
    streams,
    kinds: given("kind", filter?.kind)?.map((kind) => kind.toLowerCase()) ?? null,
    items,
    categories: given("category", filter?.category),
    units: given("unit", filter?.unit)?.map((unit) => unit.toUpperCase()) ?? null,
    countries,
    places: given("place", filter?.place),
    years: given("year", filter?.year),
    dateFrom: filter?.dateFrom ?? null,
    dateTo: filter?.dateTo ?? null,
    modes: given("mode", filter?.mode)?.map((mode) => mode.toLowerCase()) ?? null,
    providers,
    receivers,
    parties: either,
    words: readWords(filter?.text),
    flagged: filter?.flagged ?? null,
    late: filter?.late ?? null,
    recordedIn: given("recordedIn", filter?.recordedIn)?.map((hash) => hash.slice(2)) ?? null,
    includeCorrected: filter?.includeCorrected ?? false,
  };
}

async function readItem(question: Question, id: string): Promise<ItemKey> {
  const key = readItemId(id);
  if (key !== null && (await itemsByKey.get(question, key, everything)) !== null) return key;
  throw new RequestError("UNKNOWN_ITEM", `filter.item: there is no item ${JSON.stringify(id)}. The field supplyItems lists all.`);
}

/** True where the kept sums can answer for the records let through. */
export function keptSumsAnswer({ dateFrom, dateTo, words, flagged, late, recordedIn }: Wishes, pin: Pin): boolean {
  return pin.block === null && [dateFrom, dateTo, words, flagged, late, recordedIn].every((wish) => wish === null);
}

/** What a row `f`, of the records or of their kept sums, has to satisfy; its columns are called the same in both. */
export function keyConditions({ sql }: Question, wishes: Wishes): Condition {
  const { streams, kinds, items, categories, units, countries, places, years, modes, providers, receivers, parties } = wishes;
  const texts = [
    [sql`f.stream_id`, streams],
    [sql`f.kind`, kinds],
    [sql`f.unit`, units],
    [sql`f.country`, countries],
    [sql`f.place`, places],
    [sql`f.mode`, modes],
  ] as const;
  return sql`
    true
    ${texts.map(([column, values]) => (values === null ? sql`` : sql`AND ${anyOf(sql, column, values)} `))}
    ${years === null ? sql`` : sql`AND f.year = ANY(${years}::int[])`}
    ${providers === null ? sql`` : sql`AND ${isParty(sql, sql`f.provider`, providers)}`}
    ${receivers === null ? sql`` : sql`AND ${isParty(sql, sql`f.receiver`, receivers)}`}
    ${parties === null ? sql`` : sql`AND (${isParty(sql, sql`f.provider`, parties)} OR ${isParty(sql, sql`f.receiver`, parties)})`}
    ${
      items === null
        ? sql``
        : sql`AND f.item = ANY(${items.map(({ number }) => number)}::int[]) AND (regexp_replace(f.stream_id, '-[0-9]+$', ''), f.item) IN (
            SELECT * FROM unnest(${items.map(({ contract }) => contract)}::text[], ${items.map(({ number }) => number)}::int[]))`
    }
    ${categories === null ? sql`` : sql`AND EXISTS (SELECT FROM ${itemOf({ sql })} AND ${anyOf(sql, sql`i.category`, categories)})`}`;
}

/** The declared item `i` of a row `f`: goods are numbered per contract. */
export const itemOf = ({ sql }: Pick<Question, "sql">): Condition => sql`
  streams s JOIN supply_items i ON i.chain_id = s.chain_id AND i.contract = s.contract
  WHERE s.chain_id = f.chain_id AND s.stream_id = f.stream_id AND i.number = f.item`;

/** What a record `f` has to satisfy in all. */
export function recordConditions(question: Question, wishes: Wishes, pin: Pin): Condition {
  const { sql } = question;
  const { dateFrom, dateTo, words, flagged, late, recordedIn, includeCorrected } = wishes;
  const flag = sql`
    EXISTS (
      SELECT FROM supply_flags g WHERE g.chain_id = f.chain_id AND g.stream_id = f.stream_id AND g.seq = f.seq
      ${upToPin(sql, pin, "g")})`;
  const holds = (words ?? []).map((word) => {
    const pattern = containing(word);
    return sql`
      AND (f.ref ILIKE ${pattern} OR f.place ILIKE ${pattern}
        OR EXISTS (SELECT FROM ${itemOf(question)} AND (i.name ILIKE ${pattern} OR i.category ILIKE ${pattern})))`;
  });
  return sql`
    ${keyConditions(question, wishes)}
    ${upTo(question, pin)}
    ${includeCorrected ? sql`` : sql`AND ${uncorrected(question, pin)}`}
    ${dateFrom === null ? sql`` : sql`AND f.date >= ${dateFrom}::date`}
    ${dateTo === null ? sql`` : sql`AND f.date <= ${dateTo}::date`}
    ${flagged === null ? sql`` : flagged ? sql`AND ${flag}` : sql`AND NOT ${flag}`}
    ${late === null ? sql`` : late ? sql`AND f.days_late > 0` : sql`AND (f.days_late > 0) IS NOT TRUE`}
    ${recordedIn === null ? sql`` : sql`AND ${isRecordedIn(question, recordedIn)}`}
    ${holds.length === 0 ? sql`` : holds}`;
}
