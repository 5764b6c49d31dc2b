import type { CreditFilter } from "../../generated/graphql.ts";
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
import { projectsById, readProjectId } from "./projects.ts";
import { standing, uncorrected, upTo } from "./read.ts";

/** A filter as it was checked: codes in capitals, organisations by number. Null lets everything through. */
export interface Wishes {
  readonly streams: readonly string[] | null;
  /** As the column has them. */
  readonly kinds: readonly string[] | null;
  readonly projects: readonly string[] | null;
  readonly projectTypes: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly vintages: readonly number[] | null;
  readonly years: readonly number[] | null;
  readonly uses: readonly string[] | null;
  readonly holders: readonly PartyKey[] | null;
  readonly receivers: readonly PartyKey[] | null;
  readonly parties: readonly PartyKey[] | null;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly words: readonly string[] | null;
  readonly flagged: boolean | null;
  /** Hashes of transactions or blocks, in hexadecimal without 0x. */
  readonly recordedIn: readonly string[] | null;
  readonly includeCorrected: boolean;
}

/**
 * Checks a filter. A list that is empty counts as not given.
 * @throws RequestError UNKNOWN_COUNTRY, UNKNOWN_ORGANISATION, UNKNOWN_STREAM, UNKNOWN_PROJECT, BAD_ARGUMENT
 */
export async function readFilter(question: Question, filter: CreditFilter | null | undefined): Promise<Wishes> {
  const parties = (name: string, refs: readonly string[] | null | undefined) => each(given(name, refs), (ref) => readParty(question, ref));
  const [streams, projects, countries, holders, receivers, either] = await Promise.all([
    each(given("stream", filter?.stream), (id) => readStream(question, id)),
    each(given("project", filter?.project), (id) => readProject(question, id)),
    each(given("country", filter?.country), (code) => readCountryCode(code, () => getCountries(question, everything))),
    parties("holder", filter?.holder),
    parties("receiver", filter?.receiver),
    parties("party", filter?.party),
  ]);
  return {
    streams,
    kinds: given("kind", filter?.kind)?.map((kind) => kind.toLowerCase()) ?? null,
    projects,
    projectTypes: given("projectType", filter?.projectType),
    countries,
    vintages: given("vintage", filter?.vintage),
    years: given("year", filter?.year),
    uses: given("use", filter?.use)?.map((use) => use.toLowerCase()) ?? null,
    holders,
    receivers,
    parties: either,
    dateFrom: filter?.dateFrom ?? null,
    dateTo: filter?.dateTo ?? null,
    words: readWords(filter?.text),
    flagged: filter?.flagged ?? null,
    recordedIn: given("recordedIn", filter?.recordedIn)?.map((hash) => hash.slice(2)) ?? null,
    includeCorrected: filter?.includeCorrected ?? false,
  };
}

async function readProject(question: Question, id: string): Promise<string> {
  const key = readProjectId(id);
  if (key !== null && (await projectsById.get(question, key, everything)) !== null) return key;
  throw new RequestError(
    "UNKNOWN_PROJECT",
    `filter.project: there is no project ${JSON.stringify(id)}. The field creditProjects lists all.`,
  );
}

/** True where the kept sums can answer for the records let through. */
export function keptSumsAnswer({ dateFrom, dateTo, words, flagged, recordedIn }: Wishes, pin: Pin): boolean {
  return pin.block === null && [dateFrom, dateTo, words, flagged, recordedIn].every((wish) => wish === null);
}

/** What a row `f`, of the records or of their kept sums, has to satisfy; its columns are called the same in both. */
export function keyConditions({ sql }: Question, wishes: Wishes): Condition {
  const { streams, kinds, projects, projectTypes, countries, vintages, years, uses, holders, receivers, parties } = wishes;
  const texts = [
    [sql`f.stream_id`, streams],
    [sql`f.kind`, kinds],
    [sql`f.project`, projects],
    [sql`f.use`, uses],
  ] as const;
  const ofProject = (condition: Condition) => sql`AND EXISTS (SELECT FROM credit_projects p WHERE p.id = f.project AND ${condition})`;
  return sql`
    true
    ${texts.map(([column, values]) => (values === null ? sql`` : sql`AND ${anyOf(sql, column, values)} `))}
    ${vintages === null ? sql`` : sql`AND f.vintage = ANY(${vintages}::int[])`}
    ${years === null ? sql`` : sql`AND f.year = ANY(${years}::int[])`}
    ${countries === null ? sql`` : ofProject(anyOf(sql, sql`p.country`, countries))}
    ${projectTypes === null ? sql`` : ofProject(anyOf(sql, sql`p.project_type`, projectTypes))}
    ${holders === null ? sql`` : sql`AND ${isParty(sql, sql`f.holder`, holders)}`}
    ${receivers === null ? sql`` : sql`AND ${isParty(sql, sql`f.receiver`, receivers)}`}
    ${parties === null ? sql`` : sql`AND (${isParty(sql, sql`f.holder`, parties)} OR ${isParty(sql, sql`f.receiver`, parties)})`}`;
}

/** What a record `f` has to satisfy in all. */
export function recordConditions(question: Question, wishes: Wishes, pin: Pin): Condition {
  const { sql } = question;
  const { dateFrom, dateTo, words, flagged, recordedIn, includeCorrected } = wishes;
  const flag = sql`
    EXISTS (
      SELECT FROM credit_flags g WHERE g.chain_id = f.chain_id AND g.stream_id = f.stream_id AND g.seq = f.seq
        AND ${standing(question, pin)} ${upToPin(sql, pin, "g")})`;
  const holds = (words ?? []).map((word) => {
    const pattern = containing(word);
    return sql`
      AND (f.ref ILIKE ${pattern} OR f.purpose ILIKE ${pattern} OR EXISTS (
        SELECT FROM credit_projects p WHERE p.id = f.project AND (p.name ILIKE ${pattern} OR p.ref ILIKE ${pattern})))`;
  });
  return sql`
    ${keyConditions(question, wishes)}
    ${upTo(question, pin)}
    ${includeCorrected ? sql`` : sql`AND ${uncorrected(question, pin)}`}
    ${dateFrom === null ? sql`` : sql`AND f.date >= ${dateFrom}::date`}
    ${dateTo === null ? sql`` : sql`AND f.date <= ${dateTo}::date`}
    ${flagged === null ? sql`` : flagged ? sql`AND ${flag}` : sql`AND NOT ${flag}`}
    ${recordedIn === null ? sql`` : sql`AND ${isRecordedIn(question, recordedIn)}`}
    ${holds.length === 0 ? sql`` : holds}`;
}
