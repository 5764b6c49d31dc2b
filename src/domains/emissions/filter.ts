import type { EmissionFilter } from "../../generated/graphql.ts";
import { readCountryCode } from "../../kernel/country-code.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { containing } from "../../store/like.ts";
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
import { declaredByKey, readActorId } from "./actor.ts";
import { basisId, readBasis } from "./basis.ts";
import { getCountries } from "./countries.ts";
import { type FacilityWishes, facilityCondition } from "./facilities.ts";
import { uncorrected, upTo } from "./read.ts";

/** A filter as it was checked: codes in capitals, organisations by number. Null lets everything through. */
export interface Wishes extends FacilityWishes {
  readonly streams: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly actors: readonly { readonly contract: string; readonly number: number }[] | null;
  readonly organisations: readonly PartyKey[] | null;
  readonly years: readonly number[] | null;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly gases: readonly string[] | null;
  /** Without regard to how many digits totals are written with. */
  readonly bases: readonly string[] | null;
  readonly words: readonly string[] | null;
  readonly restated: boolean | null;
  /** Hashes of transactions or blocks, in hexadecimal without 0x. */
  readonly recordedIn: readonly string[] | null;
  readonly includeCorrected: boolean;
}

/**
 * Checks a filter. A list that is empty counts as not given.
 * @throws RequestError UNKNOWN_COUNTRY, UNKNOWN_ORGANISATION, UNKNOWN_STREAM, UNKNOWN_ACTOR, BAD_ARGUMENT
 */
export async function readFilter(question: Question, filter: EmissionFilter | null | undefined): Promise<Wishes> {
  const [streams, countries, actors, organisations, owners] = await Promise.all([
    each(given("stream", filter?.stream), (id) => readStream(question, id)),
    each(given("country", filter?.country), (code) => readCountryCode(code, () => getCountries(question, everything))),
    each(given("actor", filter?.actor), (id) => readActor(question, id)),
    each(given("organisation", filter?.organisation), (id) => readParty(question, id)),
    each(given("owner", filter?.owner), (id) => readParty(question, id)),
  ]);
  return {
    streams,
    kinds: given("actorKind", filter?.actorKind),
    countries,
    actors,
    organisations,
    owners,
    ownerKnown: filter?.ownerKnown ?? null,
    regions: given("region", filter?.region)?.map((code) => code.trim().toUpperCase()) ?? null,
    names: readWords(filter?.facility),
    years: given("year", filter?.year),
    yearFrom: filter?.yearFrom ?? null,
    yearTo: filter?.yearTo ?? null,
    gases: given("gas", filter?.gas)?.map((gas) => gas.toUpperCase()) ?? null,
    bases: given("basis", filter?.basis)?.map(readBasisId) ?? null,
    words: readWords(filter?.text),
    restated: filter?.restated ?? null,
    recordedIn: given("recordedIn", filter?.recordedIn)?.map((hash) => hash.slice(2)) ?? null,
    includeCorrected: filter?.includeCorrected ?? false,
  };
}

async function readActor(question: Question, id: string) {
  const key = readActorId(id);
  if (key !== null && (await declaredByKey.get(question, key, everything)) !== null) return key;
  throw new RequestError("UNKNOWN_ACTOR", `filter.actor: no publisher declared an actor ${JSON.stringify(id.slice(0, 80))}.`);
}

function readBasisId(id: string): string {
  try {
    return basisId(readBasis(id.trim().toUpperCase()));
  } catch (error) {
    throw new RequestError("BAD_ARGUMENT", `filter.basis: ${error instanceof RangeError ? error.message : String(error)}`);
  }
}

/** A basis without the digits that totals are written with: their fourth part is 0. */
const basisColumn = ({ sql }: Pick<Question, "sql">): Condition => sql`regexp_replace(f.basis, '^([^/]*/[^/]*/[^/]*/)[0-9]+/', '\\10/')`;

/** What a report `f` has to satisfy. */
export function conditions(question: Question, wishes: Wishes, pin: Pin): Condition {
  const { sql } = question;
  const { streams, kinds, countries, actors, organisations, years, yearFrom, yearTo, gases, bases, words, restated, recordedIn } = wishes;
  const texts = [
    [sql`f.stream_id`, streams],
    [sql`f.actor_kind`, kinds],
    [sql`f.country`, countries],
    [sql`split_part(f.basis, '/', 1)`, gases],
    [basisColumn(question), bases],
  ] as const;
  const changed = sql`(f.corrects IS NOT NULL OR NOT ${uncorrected(question, pin)})`;
  const holds = (words ?? []).map((word) => sql`AND f.ref ILIKE ${containing(word)} `);
  return sql`
    true ${upTo(question, pin)}
    ${wishes.includeCorrected ? sql`` : sql`AND ${uncorrected(question, pin)}`}
    ${texts.map(([column, values]) => (values === null ? sql`` : sql`AND ${anyOf(sql, column, values)} `))}
    ${countries === null || kinds !== null ? sql`` : sql`AND f.actor_kind = 'COUNTRY'`}
    ${years === null ? sql`` : sql`AND f.year = ANY(${years}::int[])`}
    ${yearFrom === null ? sql`` : sql`AND f.year >= ${yearFrom}`}
    ${yearTo === null ? sql`` : sql`AND f.year <= ${yearTo}`}
    ${facilityCondition(question, wishes, pin)}
    ${
      actors === null
        ? sql``
        : sql`AND f.actor_kind <> 'ORGANISATION' AND f.actor = ANY(${actors.map(({ number }) => number)}::int[])
            AND (regexp_replace(f.stream_id, '-[0-9]+$', ''), f.actor) IN (
              SELECT * FROM unnest(${actors.map(({ contract }) => contract)}::text[], ${actors.map(({ number }) => number)}::int[]))`
    }
    ${organisations === null ? sql`` : sql`AND f.actor_kind = 'ORGANISATION' AND ${isParty(sql, sql`f.actor`, organisations)}`}
    ${restated === null ? sql`` : restated ? sql`AND ${changed}` : sql`AND NOT ${changed}`}
    ${recordedIn === null ? sql`` : sql`AND ${isRecordedIn(question, recordedIn)}`}
    ${holds.length === 0 ? sql`` : holds}`;
}
