import { apportion } from "../../../kernel/apportion.ts";
import { compareText } from "../../../kernel/compare-text.ts";
import { groupBy } from "../../../kernel/group.ts";
import type { Pin, Question } from "../../domain.ts";
import type { End, Run } from "./runs.ts";
import { pooledRecords, type Way } from "./starts.ts";

/** What of the traced money entered a pool (or, going back, came out of it) in one year, at one hop. */
export interface Cohort {
  /** From 1. */
  readonly id: number;
  readonly streamId: string;
  /** Number of the organisation. */
  readonly pool: number;
  readonly year: number;
  /** Which hop of the trace the pool lies behind. */
  readonly hop: number;
  /** By the party on the other side of that hop, in cents. */
  readonly entered: ReadonlyMap<End, bigint>;
}

/** What a pool got and gave in a year, all of it. */
export interface PoolYear {
  readonly inCents: bigint;
  readonly inRecords: number;
  readonly inUnknown: number;
  readonly outCents: bigint;
  readonly outRecords: number;
  readonly outUnknown: number;
  /** What each gave, in cents, always in the same order. */
  readonly givers: readonly { readonly giver: End; readonly cents: bigint }[];
}

/** One side of a pool's year. */
interface Side {
  readonly cents: bigint;
  readonly records: number;
  readonly unknown: number;
  readonly givers: PoolYear["givers"];
}

/** Part of a side: what one giver gave. */
interface Part {
  readonly giver: End;
  readonly cents: bigint;
  readonly records: number;
  readonly unknown: number;
}

interface Row extends Omit<Part, "cents"> {
  readonly cohort: number;
  readonly cents: string;
}

/**
 * Both sides of each pool's year, by cohort: the one that was followed from what was met there, the other in one statement. The
 * records are not joined with their table again: the planner, who takes them for one, may hold each against all.
 * @param beyond what was followed, by cohort
 */
export async function getPoolYears(
  question: Question,
  cohorts: readonly Cohort[],
  way: Way,
  beyond: ReadonlyMap<string, readonly Run[]>,
  pin: Pin,
): Promise<ReadonlyMap<number, PoolYear>> {
  const { sql } = question;
  const rows = await sql<Row[]>`
    SELECT k.cohort, coalesce('o' || k.provider, k.from_told, 'u') AS giver, (coalesce(sum(k.usd), 0) * 100)::bigint::text AS cents,
      count(*)::float8 AS records, (count(*) FILTER (WHERE k.usd IS NULL))::float8 AS unknown
    FROM (${pooledRecords(question, cohorts, way === "forward" ? "back" : "forward", pin)}) k GROUP BY 1, 2`;
  const other = groupBy(rows, ({ cohort }) => String(cohort));
  return new Map(
    cohorts.map(({ id }): [number, PoolYear] => {
      const own = (beyond.get(String(id)) ?? []).filter(({ starting, counted }) => starting && counted);
      const followed = sideOf(own.map(({ from, whole, records, unknown }) => ({ giver: from, cents: whole, records, unknown })));
      const asked = sideOf((other.get(String(id)) ?? []).map((row) => ({ ...row, cents: BigInt(row.cents) })));
      const [came, went] = way === "forward" ? [asked, followed] : [followed, asked];
      return [
        id,
        {
          inCents: came.cents,
          inRecords: came.records,
          inUnknown: came.unknown,
          outCents: went.cents,
          outRecords: went.records,
          outUnknown: went.unknown,
          givers: came.givers,
        },
      ];
    }),
  );
}

function sideOf(parts: readonly Part[]): Side {
  const givers = [...groupBy(parts, ({ giver }) => giver)].map(([giver, own]) => ({
    giver,
    cents: own.reduce((sum, { cents }) => sum + cents, 0n),
  }));
  return {
    cents: parts.reduce((sum, { cents }) => sum + cents, 0n),
    records: parts.reduce((sum, { records }) => sum + records, 0),
    unknown: parts.reduce((sum, { unknown }) => sum + unknown, 0),
    givers: givers.sort((a, b) => compareText(a.giver, b.giver)),
  };
}

const positive = (cents: bigint): bigint => (cents > 0n ? cents : 0n);

/**
 * What of all that a pool gave out in a year belongs to the money that is traced: in proportion to the year's contributions. All
 * givers together get exactly what the pool gave out.
 * @param entered what is traced of each giver's contributions
 */
export function shareOfPool(outCents: bigint, givers: PoolYear["givers"], entered: ReadonlyMap<End, bigint>): bigint {
  const weights: bigint[] = [];
  const traced: number[] = [];
  for (const { giver, cents } of givers) {
    const part = positive(entered.get(giver) ?? 0n);
    if (part > 0n) traced.push(weights.push(part) - 1);
    // The rest of a giver of whom only some contributions are traced.
    const rest = positive(cents) - part;
    if (rest > 0n) weights.push(rest);
  }
  const shares = apportion(outCents, weights);
  return traced.reduce((sum, i) => sum + (shares[i] ?? 0n), 0n);
}

/**
 * Shares `total` out among what lies beyond a pool, hop by hop: at each hop what came to a party is shared out by what it passed on,
 * to the cent; what it did not pass on stays with it. Runs that come to less than nothing, or do not count, get no share.
 * @param runs of one cohort
 * @param ends which end of a run is nearer to the pool, and which is further
 * @param hops how many lie between the trace's start and the pool
 */
export function shareOut(
  total: bigint,
  runs: readonly Run[],
  ends: { readonly near: (run: Run) => End; readonly far: (run: Run) => End },
  hops: number,
): readonly Run[] {
  const shared: Run[] = [];
  const byHop = groupBy(
    runs.filter((run) => run.counted),
    ({ hop }) => String(hop),
  );
  let before: readonly Run[] | undefined;
  for (const hop of [...byHop.keys()].map(Number).sort((a, b) => a - b)) {
    const here: Run[] = [];
    const cameTo = before === undefined ? undefined : groupBy(before, ends.far);
    for (const [near, some] of groupBy(byHop.get(String(hop)) ?? [], (run) => (before === undefined ? "" : ends.near(run)))) {
      const came = cameTo === undefined ? undefined : (cameTo.get(near) ?? []);
      const weights = some.map(({ cents }) => positive(cents));
      const all = weights.reduce((sum, weight) => sum + weight, 0n);
      const share = came === undefined ? total : came.reduce((sum, { cents }) => sum + cents, 0n);
      const whole = came === undefined ? all : came.reduce((sum, { whole: cents }) => sum + positive(cents), 0n);
      const parts =
        all <= whole ? apportion(share, [...weights, whole - all]) : apportion(whole === 0n ? 0n : (share * all) / whole, weights);
      for (const [i, run] of some.entries()) here.push({ ...run, cents: parts[i] ?? 0n, hop: hops + run.hop });
    }
    shared.push(...here);
    before = here;
  }
  return shared;
}
