import type { EmissionDimension, EmissionMeasure } from "../../generated/graphql.ts";
import { groupBy as groupRows } from "../../kernel/group.ts";
import { chainOfStream, type PartyKey } from "../../kernel/ledger.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { Pin, Question } from "../domain.ts";
import { type ActorKey, actorKeyOf } from "./actor.ts";
import { type Basis, basisId, readBasis } from "./basis.ts";
import type { ActorKind } from "./events.ts";
import { add, compare } from "./exact.ts";
import { isOfFacility, regionColumn } from "./facilities.ts";
import { conditions, type Wishes } from "./filter.ts";
import { type Conversion, convert } from "./measure.ts";
import { refuseMixedActors, refuseMixedBases, refuseUnconvertible } from "./refusals.ts";

export interface ConvertedPart {
  readonly basis: Basis;
  readonly total: string;
  readonly conversion: Conversion;
}

/** The sum of reports of one stream. What it is not grouped by is null. */
export interface EmissionTotal {
  readonly streamId: string;
  readonly actorKind: ActorKind;
  readonly actorKey: ActorKey | null;
  /** Who owns the facilities; null also where that is not told. */
  readonly owner: PartyKey | null;
  /** Of ISO 3166-2; null also where it is not told. */
  readonly region: string | null;
  readonly year: number | null;
  readonly basis: Basis;
  readonly measure: EmissionMeasure;
  readonly total: string | null;
  readonly reports: number;
  readonly unknown: number;
  readonly conversions: readonly ConvertedPart[];
  readonly pin: Pin;
  /** What the question was, where the sum may be one that the ledger itself keeps; null where it can't be. */
  readonly kept: Kept | null;
}

/** Which of the sums that the ledger itself keeps, one for each year, basis and kind or actor, a total is made of. */
export interface Kept {
  readonly wishes: Wishes;
  readonly dimensions: readonly EmissionDimension[];
}

export interface EmissionTotals {
  readonly rows: readonly EmissionTotal[];
  readonly pin: Pin;
}

const mostTotals = 10_000;

/** Reports of one stream, kind of actor, basis and carbon factor, and of whatever else the sums are grouped by. */
export interface Row {
  readonly stream_id: string;
  readonly actor_kind: ActorKind;
  readonly country: string | null;
  readonly actor: number | null;
  readonly owner: number | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly basis: string;
  readonly carbon_factor: string | null;
  readonly total: string | null;
  readonly reports: number;
  readonly unknown: number;
  /** How many different actors. */
  readonly actors: number;
}

const memory = new Memory<readonly EmissionTotal[]>(200_000, (rows) => 1 + rows.length);

/**
 * Sums of the reports that a filter lets through, less those that others restated up to the same block.
 * @throws RequestError MIXED_BASES, GROUP_WITH_MEMBERS, OVERLAPPING_ACTORS, NOT_CONVERTIBLE, TOO_MANY_ROWS
 */
export async function getTotals(
  question: Question,
  given: Wishes,
  groupBy: readonly EmissionDimension[],
  measure: EmissionMeasure,
  pin: Pin,
): Promise<readonly EmissionTotal[]> {
  const wishes = { ...given, includeCorrected: false };
  const dimensions = new Set(groupBy);
  return memory.get(question.state, JSON.stringify([pinName(pin), [...dimensions].sort(), measure, wishes]), async () => {
    const rows = await rowsOf(question, wishes, dimensions, pin);
    const kept = measure === "AS_REPORTED" && keptByLedger(wishes, dimensions) ? { wishes, dimensions: [...dimensions] } : null;
    const sums = [...groupRows(rows, (row) => keyOf(row, dimensions)).values()].map((group) =>
      sumUp(group, dimensions, measure, pin, kept),
    );
    return sums.sort(dimensions.size === 1 && dimensions.has("YEAR") ? byYear : bySize);
  });
}

export async function rowsOf(
  question: Question,
  wishes: Wishes,
  dimensions: ReadonlySet<EmissionDimension>,
  pin: Pin,
): Promise<readonly Row[]> {
  const { sql } = question;
  const actor = dimensions.has("ACTOR");
  // Only facilities have owners and provinces: what others report can't slip into a sum by them.
  const facilities = dimensions.has("OWNER") || dimensions.has("REGION");
  const rows = await sql<Row[]>`
    SELECT f.stream_id, f.actor_kind, ${actor ? sql`f.country, f.actor` : sql`NULL AS country, NULL::int AS actor`},
      ${dimensions.has("OWNER") ? sql`a.owner` : sql`NULL::int`} AS owner, ${dimensions.has("REGION") ? regionColumn(question) : sql`NULL::text`} AS region,
      ${dimensions.has("YEAR") ? sql`year` : sql`NULL::int AS year`}, basis, substring(properties FROM 'carbon-factor=([0-9.]+)') AS carbon_factor,
      sum(f.total) AS total, count(*)::float8 AS reports, (count(*) - count(f.total))::float8 AS unknown,
      count(DISTINCT (f.country, f.actor))::float8 AS actors
    FROM emission_reports f ${facilities ? sql`JOIN emission_actors a ON ${isOfFacility(question, pin)}` : sql``}
    WHERE ${conditions(question, wishes, pin)}
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9 LIMIT ${mostTotals + 1}`;
  if (rows.length > mostTotals) {
    throw new RequestError(
      "TOO_MANY_ROWS",
      `The answer would have more than ${mostTotals} rows. Group by fewer dimensions, or filter (by stream, actor, country, year or basis).`,
    );
  }
  return rows;
}

/** What tells the sum that a row belongs to from the others of an answer. */
export function keyOf(
  row: Pick<Row, "stream_id" | "actor_kind" | "country" | "actor" | "owner" | "region" | "year" | "basis">,
  dimensions: ReadonlySet<EmissionDimension>,
): string {
  const kind = dimensions.has("ACTOR") || dimensions.has("ACTOR_KIND") ? row.actor_kind : "";
  const facility = row.actor_kind === "FACILITY" ? null : row.country;
  return JSON.stringify([
    row.stream_id,
    kind,
    facility,
    row.actor,
    row.owner,
    row.region,
    dimensions.has("YEAR") ? row.year : null,
    dimensions.has("BASIS") ? basisId(readBasis(row.basis)) : "",
  ]);
}

function sumUp(
  group: readonly Row[],
  dimensions: ReadonlySet<EmissionDimension>,
  measure: EmissionMeasure,
  pin: Pin,
  kept: Kept | null,
): EmissionTotal {
  const [first] = group;
  if (first === undefined) throw new Error("A group of rows has at least one.");
  if (!dimensions.has("ACTOR")) refuseMixedActors(group);
  const parts = group.map((row) => ({ row, basis: readBasis(row.basis) }));
  refuseMixedBases(
    parts.map(({ basis }) => basis),
    measure,
  );
  const addends: string[] = [];
  const conversions: ConvertedPart[] = [];
  for (const { row, basis } of parts) {
    if (row.total === null) continue;
    const conversion = convert(measure, row.total, basis, row.carbon_factor);
    if (conversion === null) throw refuseUnconvertible(basis, measure);
    addends.push(conversion.mass);
    if (measure !== "AS_REPORTED") conversions.push({ basis, total: row.total, conversion });
  }
  return {
    streamId: first.stream_id,
    actorKind: first.actor_kind,
    actorKey: dimensions.has("ACTOR") ? actorKeyOf(first) : null,
    owner: first.owner === null ? null : { chainId: chainOfStream(first.stream_id), number: first.owner },
    region: first.region,
    year: first.year,
    basis: readBasis(first.basis),
    measure,
    // As the ledger writes it where there is one sum only; else exact.
    total: addends.length === 0 ? null : addends.length === 1 && measure === "AS_REPORTED" ? (addends[0] ?? null) : addends.reduce(add),
    reports: group.reduce((all, { reports }) => all + reports, 0),
    unknown: group.reduce((all, { unknown }) => all + unknown, 0),
    conversions,
    pin,
    kept,
  };
}

/** The ledger keeps sums of whole kinds and of single actors, by year and basis. */
function keptByLedger(
  { words, restated, recordedIn, countries, actors, organisations, owners, ownerKnown, regions, names }: Wishes,
  by: ReadonlySet<EmissionDimension>,
): boolean {
  if ([words, restated, recordedIn].some((wish) => wish !== null)) return false;
  const ofSome = [countries, actors, organisations, owners, ownerKnown, regions, names].some((wish) => wish !== null);
  return by.has("ACTOR") || !(ofSome || by.has("OWNER") || by.has("REGION"));
}

function byYear(one: EmissionTotal, other: EmissionTotal): number {
  return text(one.streamId, other.streamId) || (one.year ?? 0) - (other.year ?? 0);
}

function bySize(one: EmissionTotal, other: EmissionTotal): number {
  const stream = text(one.streamId, other.streamId);
  if (stream !== 0) return stream;
  if (one.total === null || other.total === null) return Number(one.total === null) - Number(other.total === null);
  return compare(other.total, one.total);
}

function text(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
