import type { PartyKey } from "../../kernel/ledger.ts";
import { containing } from "../../store/like.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";
import { anyOf, type Condition } from "../filter-parts.ts";

/** What a declared facility has to satisfy. Null lets everything through. */
export interface FacilityWishes {
  readonly owners: readonly PartyKey[] | null;
  readonly ownerKnown: boolean | null;
  /** Provinces and the like, of ISO 3166-2. */
  readonly regions: readonly string[] | null;
  /** Words in any of its names. */
  readonly names: readonly string[] | null;
}

/** True where a report `f` is of the declared facility `a`, up to the pin. */
export function isOfFacility({ sql }: Question, pin: Pin): Condition {
  return sql`f.actor_kind = 'FACILITY' AND a.chain_id = f.chain_id AND a.number = f.actor
    AND a.chain_id || '-' || left(encode(a.contract, 'hex'), 8) = regexp_replace(f.stream_id, '-[0-9]+$', '') ${upTo(sql, pin, "a")}`;
}

/** The one province, or the like, that the place of a declared actor `a` begins with: "CA-AB" of "CA-AB, CA RWA"; else null. */
export function regionColumn({ sql }: Pick<Question, "sql">): Condition {
  return sql`substring(a.place FROM '^([A-Z]{2}-[A-Z0-9]{1,3})(?:$|, )')`;
}

/** The same of a place at hand. */
export function regionOf(place: string): string | null {
  return /^([A-Z]{2}-[A-Z0-9]{1,3})(?:$|, )/.exec(place)?.[1] ?? null;
}

/** What a report `f` has to satisfy for its facility's sake; nothing is asked of others where nothing is wished. */
export function facilityCondition(question: Question, { owners, ownerKnown, regions, names }: FacilityWishes, pin: Pin): Condition {
  const { sql } = question;
  if (owners === null && ownerKnown === null && regions === null && names === null) return sql``;
  const like = (word: string) => containing(word);
  // Other names stand in a report's properties, encoded as in addresses: words of plain letters are found in them as they are.
  const named = (names ?? []).map((word) => sql`AND (a.name ILIKE ${like(word)} OR f.properties ILIKE ${like(encodeURIComponent(word))}) `);
  return sql`AND EXISTS (
    SELECT FROM emission_actors a WHERE ${isOfFacility(question, pin)}
      ${
        owners === null
          ? sql``
          : sql`AND (a.chain_id, a.owner) IN (
        SELECT * FROM unnest(${owners.map(({ chainId }) => String(chainId))}::bigint[], ${owners.map(({ number }) => number)}::int[]))`
      }
      ${ownerKnown === null ? sql`` : ownerKnown ? sql`AND a.owner IS NOT NULL` : sql`AND a.owner IS NULL`}
      ${regions === null ? sql`` : sql`AND ${anyOf(sql, regionColumn(question), regions)}`}
      ${named.length === 0 ? sql`` : named})`;
}
