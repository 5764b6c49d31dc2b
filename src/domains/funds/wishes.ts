import type { PartyKey } from "../../kernel/ledger.ts";
import { containing } from "../../store/like.ts";
import { upTo as upToPin } from "../../store/up-to.ts";
import type { Pin, Question } from "../domain.ts";
import { anyOf, type Condition, isParty, isRecordedIn } from "../filter-parts.ts";
import { classified } from "./boundary/classify.ts";
import type { Boundary } from "./boundary/read-boundary.ts";
import type { PropertySide } from "./properties.ts";
import { type ProgrammeKey, uncorrected, upTo } from "./read.ts";

/** A filter as it was checked: codes in capitals, organisations by number. Null lets everything through. */
export interface Wishes {
  readonly streams: readonly string[] | null;
  /** As the column has them. */
  readonly kinds: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly years: readonly number[] | null;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly providers: readonly PartyKey[] | null;
  readonly receivers: readonly PartyKey[] | null;
  readonly parties: readonly PartyKey[] | null;
  readonly programmes: readonly ProgrammeKey[] | null;
  readonly step: StepWish | null;
  readonly currencies: readonly string[] | null;
  readonly within: BoundaryWish | null;
  /** Each of them is asked for. */
  readonly properties: readonly PropertyWish[] | null;
  readonly words: readonly string[] | null;
  readonly flagged: boolean | null;
  /** Hashes of transactions or blocks, in hexadecimal without 0x. */
  readonly recordedIn: readonly string[] | null;
  readonly includeCorrected: boolean;
}

/** Records that touch a boundary; what is null lets all of them through. */
export interface BoundaryWish {
  readonly boundary: Boundary;
  /** As the boundary's query has them. */
  readonly directions: readonly string[] | null;
  readonly treatments: readonly string[] | null;
}

export interface PropertyWish {
  readonly side: PropertySide;
  readonly dimension: string;
  /** Any of them. */
  readonly codes: readonly string[];
}

/**
 * One step of one stream's records of one kind: those in which one of `parties` gives, or gets. As text it is its number, which
 * says the same as long as stream, kind and pin stand beside it.
 */
export class StepWish {
  readonly step: number;
  readonly end: "provider" | "receiver";
  readonly parties: readonly PartyKey[];

  constructor(step: number, end: "provider" | "receiver", parties: readonly PartyKey[]) {
    this.step = step;
    this.end = end;
    this.parties = parties;
  }

  toJSON(): number {
    return this.step;
  }
}

/** Lets everything through that counts. */
export const noWishes: Wishes = {
  streams: null,
  kinds: null,
  countries: null,
  years: null,
  yearFrom: null,
  yearTo: null,
  providers: null,
  receivers: null,
  parties: null,
  programmes: null,
  step: null,
  currencies: null,
  within: null,
  properties: null,
  words: null,
  flagged: null,
  recordedIn: null,
  includeCorrected: false,
};

/** What a row `f`, of the records or of their kept sums, has to satisfy; its columns are called the same in both. */
export function keyConditions({ sql }: Question, wishes: Wishes): Condition {
  const { streams, kinds, countries, years, yearFrom, yearTo, providers, receivers, parties, programmes, step } = wishes;
  return sql`
    true
    ${streams === null ? sql`` : sql`AND ${anyOf(sql, sql`f.stream_id`, streams)}`}
    ${kinds === null ? sql`` : sql`AND ${anyOf(sql, sql`f.kind`, kinds)}`}
    ${countries === null ? sql`` : sql`AND ${anyOf(sql, sql`f.country`, countries)}`}
    ${years === null ? sql`` : sql`AND f.year = ANY(${years}::int[])`}
    ${yearFrom === null ? sql`` : sql`AND f.year >= ${yearFrom}`}
    ${yearTo === null ? sql`` : sql`AND f.year <= ${yearTo}`}
    ${providers === null ? sql`` : sql`AND ${isParty(sql, sql`f.provider`, providers)}`}
    ${receivers === null ? sql`` : sql`AND ${isParty(sql, sql`f.receiver`, receivers)}`}
    ${parties === null ? sql`` : sql`AND (${isParty(sql, sql`f.provider`, parties)} OR ${isParty(sql, sql`f.receiver`, parties)})`}
    ${step === null ? sql`` : sql`AND ${isParty(sql, sql`${sql(`f.${step.end}`)}`, step.parties)}`}
    ${
      programmes === null
        ? sql``
        : sql`AND (regexp_replace(f.stream_id, '-[0-9]+$', ''), f.programme) IN (
            SELECT * FROM unnest(${programmes.map(({ contract }) => contract)}::text[], ${programmes.map(({ number }) => number)}::int[]))`
    }`;
}

/** What a record `f` has to satisfy in all. */
export function recordConditions(question: Question, wishes: Wishes, pin: Pin): Condition {
  const { sql } = question;
  const { properties, currencies, within, words, flagged, recordedIn, includeCorrected } = wishes;
  const flag = sql`
    EXISTS (
      SELECT FROM fund_flags g WHERE g.chain_id = f.chain_id AND g.stream_id = f.stream_id AND g.seq = f.seq
      ${upToPin(sql, pin, "g")})`;
  const holds = (words ?? []).map((word) => {
    const pattern = containing(word);
    return sql`AND (f.title ILIKE ${pattern} OR f.ref ILIKE ${pattern})`;
  });
  const has = (properties ?? []).map(
    ({ side, dimension, codes }) => sql`
      AND EXISTS (
        SELECT FROM fund_properties p
        WHERE p.chain_id = f.chain_id AND p.stream_id = f.stream_id AND p.seq = f.seq
          AND p.side = ${side} AND p.dimension = ${dimension} AND ${anyOf(sql, sql`p.code`, codes)})`,
  );
  return sql`
    ${keyConditions(question, wishes)}
    ${upTo(question, pin)}
    ${includeCorrected ? sql`` : sql`AND ${uncorrected(question, pin)}`}
    ${flagged === null ? sql`` : flagged ? sql`AND ${flag}` : sql`AND NOT ${flag}`}
    ${recordedIn === null ? sql`` : sql`AND ${isRecordedIn(question, recordedIn)}`}
    ${currencies === null ? sql`` : sql`AND ${anyOf(sql, sql`f.currency`, currencies)}`}
    ${within === null ? sql`` : sql`AND f.seq IN (${seqsWithin(question, within, pin)})`}
    ${has.length === 0 ? sql`` : has}
    ${holds.length === 0 ? sql`` : holds}`;
}

/** Numbers of the records of the boundary's stream, which is the only one that the filter lets through. */
function seqsWithin(question: Question, { boundary, directions, treatments }: BoundaryWish, pin: Pin): Condition {
  const { sql } = question;
  return sql`
    SELECT w.seq FROM (${classified(question, boundary, pin)}) w
    WHERE true
      ${directions === null ? sql`` : sql`AND ${anyOf(sql, sql`w.direction`, directions)}`}
      ${treatments === null ? sql`` : sql`AND ${anyOf(sql, sql`w.treatment`, treatments)}`}`;
}
