import type { SubmissionFilter, TargetFilter } from "../../generated/graphql.ts";
import { readCountryCode } from "../../kernel/country-code.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { RequestError } from "../../kernel/request-error.ts";
import { containing } from "../../store/like.ts";
import { upTo } from "../../store/up-to.ts";
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
import { type ActorKey, actorsByKey, readActorId } from "./actors.ts";
import { getCountries } from "./countries.ts";
import { uncorrected } from "./read.ts";
import { actorKindOf } from "./record.ts";

/** What both filters have. Null lets everything through; a value is as the column has it. */
interface CommonWishes {
  readonly streams: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly words: readonly string[] | null;
  /** Hashes of transactions or blocks, in hexadecimal without 0x. */
  readonly recordedIn: readonly string[] | null;
  readonly includeCorrected: boolean;
}

export interface TargetWishes extends CommonWishes {
  readonly kinds: readonly string[] | null;
  readonly actorKinds: readonly string[] | null;
  readonly actors: readonly ActorKey[] | null;
  readonly organisations: readonly PartyKey[] | null;
  readonly years: readonly number[] | null;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly conditionalities: readonly string[] | null;
  readonly check: string | null;
  readonly outcomes: readonly string[];
}

export interface SubmissionWishes extends CommonWishes {
  readonly fileTypes: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
}

const lower = (name: string, list: readonly string[] | null | undefined) => given(name, list)?.map((value) => value.toLowerCase()) ?? null;

async function readCommon(question: Question, filter: TargetFilter | SubmissionFilter | null | undefined): Promise<CommonWishes> {
  const [streams, countries] = await Promise.all([
    each(given("stream", filter?.stream), (id) => readStream(question, id)),
    each(given("country", filter?.country), (code) => readCountryCode(code, () => getCountries(question, everything))),
  ]);
  return {
    streams,
    countries,
    words: readWords(filter?.text),
    recordedIn: given("recordedIn", filter?.recordedIn)?.map((hash) => hash.slice(2)) ?? null,
    includeCorrected: filter?.includeCorrected ?? false,
  };
}

/**
 * Checks a filter. A list that is empty counts as not given.
 * @throws RequestError UNKNOWN_COUNTRY, UNKNOWN_ORGANISATION, UNKNOWN_STREAM, UNKNOWN_ACTOR, BAD_ARGUMENT
 */
export async function readTargetFilter(question: Question, filter: TargetFilter | null | undefined): Promise<TargetWishes> {
  const [common, actors, organisations] = await Promise.all([
    readCommon(question, filter),
    each(given("actor", filter?.actor), (id) => readActor(question, id)),
    each(given("organisation", filter?.organisation), (ref) => readParty(question, ref)),
  ]);
  return {
    ...common,
    kinds: lower("kind", filter?.kind),
    actorKinds: lower("actorKind", filter?.actorKind),
    actors,
    organisations,
    years: given("targetYear", filter?.targetYear),
    yearFrom: filter?.targetYearFrom ?? null,
    yearTo: filter?.targetYearTo ?? null,
    conditionalities: lower("conditionality", filter?.conditionality),
    check: filter?.check?.toLowerCase() ?? null,
    outcomes: lower("outcome", filter?.outcome) ?? ["found"],
  };
}

/** @throws RequestError UNKNOWN_COUNTRY, UNKNOWN_STREAM, BAD_ARGUMENT */
export async function readSubmissionFilter(question: Question, filter: SubmissionFilter | null | undefined): Promise<SubmissionWishes> {
  return {
    ...(await readCommon(question, filter)),
    fileTypes: lower("fileType", filter?.fileType),
    statuses: lower("status", filter?.status),
    languages: given("language", filter?.language),
    dateFrom: filter?.dateFrom ?? null,
    dateTo: filter?.dateTo ?? null,
  };
}

async function readActor(question: Question, id: string): Promise<ActorKey> {
  const key = readActorId(id);
  if (key !== null && (await actorsByKey.get(question, key, everything)) !== null) return key;
  throw new RequestError(
    "UNKNOWN_ACTOR",
    `filter.actor: there is no actor ${JSON.stringify(id.slice(0, 80))}. The field targets names those of its targets.`,
  );
}

type Texts = readonly (readonly [column: Condition, values: readonly string[] | null])[];

function commonConditions(question: Question, wishes: CommonWishes, texts: Texts, pin: Pin): Condition {
  const { sql } = question;
  const { streams, countries, recordedIn, includeCorrected } = wishes;
  const all: Texts = [[sql`f.stream_id`, streams], [sql`f.country`, countries], ...texts];
  return sql`
    true
    ${all.map(([column, values]) => (values === null ? sql`` : sql`AND ${anyOf(sql, column, values)} `))}
    ${upTo(sql, pin, "f")}
    ${includeCorrected ? sql`` : sql`AND ${uncorrected(question, pin)}`}
    ${recordedIn === null ? sql`` : sql`AND ${isRecordedIn(question, recordedIn)}`}`;
}

/** The declared actor `a` of a row `f`: actors are numbered per contract. */
const actorOf = ({ sql }: Question): Condition => sql`
  streams s JOIN target_actors a ON a.chain_id = s.chain_id AND a.contract = s.contract
  WHERE s.chain_id = f.chain_id AND s.stream_id = f.stream_id AND a.number = f.actor`;

const patternOf = (word: string): string => containing(word);

/** What a target `f` has to satisfy. */
export function targetConditions(question: Question, wishes: TargetWishes, pin: Pin): Condition {
  const { sql } = question;
  const { kinds, actorKinds, actors, organisations, years, yearFrom, yearTo, conditionalities, check, outcomes, words } = wishes;
  const texts: Texts = [
    [sql`f.kind`, kinds],
    [actorKindOf(question), actorKinds],
    [sql`f.conditionality`, conditionalities],
  ];
  return sql`
    ${commonConditions(question, wishes, texts, pin)}
    ${
      actors === null
        ? sql``
        : sql`AND f.actor = ANY(${actors.map(({ number }) => number)}::int[]) AND (regexp_replace(f.stream_id, '-[0-9]+$', ''), f.actor) IN (
            SELECT * FROM unnest(${actors.map(({ contract }) => contract)}::text[], ${actors.map(({ number }) => number)}::int[]))`
    }
    ${
      organisations === null
        ? sql``
        : sql`AND EXISTS (SELECT FROM ${actorOf(question)} AND ${isParty(sql, sql`a.organisation`, organisations)})`
    }
    ${years === null ? sql`` : sql`AND f.target_year = ANY(${years}::int[])`}
    ${yearFrom === null ? sql`` : sql`AND f.target_year >= ${yearFrom}`}
    ${yearTo === null ? sql`` : sql`AND f.target_year <= ${yearTo}`}
    ${
      check === null
        ? sql``
        : sql`AND EXISTS (
            SELECT FROM target_checks k WHERE k.chain_id = f.chain_id AND k.stream_id = f.stream_id AND k.seq = f.seq
              AND k.rule = ${check} AND k.outcome = ANY(${outcomes}::text[]))`
    }
    ${
      words === null
        ? sql``
        : words.map(patternOf).map(
            (pattern) => sql`
              AND (f.ref ILIKE ${pattern} OR f.url ILIKE ${pattern}
                OR EXISTS (SELECT FROM ${actorOf(question)} AND (a.name ILIKE ${pattern} OR a.ref ILIKE ${pattern})))`,
          )
    }`;
}

/** What a submission `f` has to satisfy. */
export function submissionConditions(question: Question, wishes: SubmissionWishes, pin: Pin): Condition {
  const { sql } = question;
  const { fileTypes, statuses, languages, dateFrom, dateTo, words } = wishes;
  const texts: Texts = [
    [sql`f.file_type`, fileTypes],
    [sql`f.status`, statuses],
    [sql`f.language`, languages],
  ];
  return sql`
    ${commonConditions(question, wishes, texts, pin)}
    ${dateFrom === null ? sql`` : sql`AND f.date >= ${dateFrom}::date`}
    ${dateTo === null ? sql`` : sql`AND f.date <= ${dateTo}::date`}
    ${
      words === null
        ? sql``
        : words.map(patternOf).map(
            (pattern) => sql`
              AND (f.title ILIKE ${pattern} OR f.party ILIKE ${pattern} OR f.file_name ILIKE ${pattern} OR f.ref ILIKE ${pattern})`,
          )
    }`;
}
