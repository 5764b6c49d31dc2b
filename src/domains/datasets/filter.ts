import type { DatasetFilter } from "../../generated/graphql.ts";
import { readCountryCode } from "../../kernel/country-code.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { containing } from "../../store/like.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";
import { anyOf, type Condition, each, everything, given, isRecordedIn, readStream, readWords } from "../filter-parts.ts";
import { isNewest } from "./read.ts";

/** A filter as it was checked. Null lets everything through. */
export interface Wishes {
  readonly streams: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly mediaTypes: readonly string[] | null;
  readonly licences: readonly string[] | null;
  readonly words: readonly string[] | null;
  readonly withdrawn: boolean | null;
  /** Hashes of transactions or blocks, in hexadecimal without 0x. */
  readonly recordedIn: readonly string[] | null;
  readonly allVersions: boolean;
}

/** @throws RequestError UNKNOWN_COUNTRY, UNKNOWN_STREAM, BAD_ARGUMENT */
export async function readFilter(question: Question, filter: DatasetFilter | null | undefined): Promise<Wishes> {
  const [streams, countries] = await Promise.all([
    each(given("stream", filter?.stream), (id) => readStream(question, id)),
    each(given("country", filter?.country), (code) => readCountryCode(code, () => getCountries(question, everything))),
  ]);
  return {
    streams,
    countries,
    mediaTypes: given("mediaType", filter?.mediaType),
    licences: given("licence", filter?.licence),
    words: readWords(filter?.text),
    withdrawn: filter?.withdrawn ?? null,
    recordedIn: given("recordedIn", filter?.recordedIn)?.map((hash) => hash.slice(2)) ?? null,
    allVersions: filter?.allVersions ?? false,
  };
}

const countries = new Memory<readonly string[]>(100, () => 1);

/** Codes of the countries and areas that data sets are about. */
export async function getCountries(question: Question, pin: Pin): Promise<readonly string[]> {
  const { sql } = question;
  return countries.get(question.state, String(pinName(pin)), async () => {
    const rows = await sql<{ country: string }[]>`
      SELECT DISTINCT f.country FROM datasets f WHERE f.country IS NOT NULL ${upTo(sql, pin, "f")} ORDER BY f.country`;
    return rows.map(({ country }) => country);
  });
}

/** What a version `f` has to satisfy. */
export function conditions(question: Question, wishes: Wishes, pin: Pin): Condition {
  const { sql } = question;
  const { streams, mediaTypes, licences, words, withdrawn, recordedIn, allVersions } = wishes;
  const texts = [
    [sql`f.stream_id`, streams],
    [sql`f.country`, wishes.countries],
    [sql`f.media_type`, mediaTypes],
    [sql`f.licence`, licences],
  ] as const;
  const holds = (words ?? []).map((word) => {
    const pattern = containing(word);
    return sql`AND (f.title ILIKE ${pattern} OR f.ref ILIKE ${pattern} OR f.version ILIKE ${pattern}) `;
  });
  return sql`
    true ${upTo(sql, pin, "f")}
    ${texts.map(([column, values]) => (values === null ? sql`` : sql`AND ${anyOf(sql, column, values)} `))}
    ${withdrawn === null ? sql`` : sql`AND (f.status = 'withdrawn') = ${withdrawn}`}
    ${recordedIn === null ? sql`` : sql`AND ${isRecordedIn(question, recordedIn)}`}
    ${allVersions ? sql`` : sql`AND ${isNewest(question, pin)}`}
    ${holds.length === 0 ? sql`` : holds}`;
}
