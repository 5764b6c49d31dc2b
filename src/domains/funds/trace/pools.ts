import { apportion } from "../../../kernel/apportion.ts";
import { groupBy } from "../../../kernel/group.ts";
import type { Pin, Question } from "../../domain.ts";
import type { End, Run } from "./runs.ts";
import { pooledRecords } from "./starts.ts";

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

interface Row {
  readonly cohort: number;
  readonly side: "in" | "out";
  readonly giver: End;
  readonly cents: string;
  readonly records: bigint;
  readonly unknown: bigint;
}

/**
 * Both sides of each pool's year, by cohort, in one statement. The records are not joined with their table again: the planner, who
 * takes them for one, may hold each against all.
 */
export async function getPoolYears(question: Question, cohorts: readonly Cohort[], pin: Pin): Promise<ReadonlyMap<number, PoolYear>> {
  const { sql } = question;
  const rows = await sql<Row[]>`
    SELECT k.cohort, 'in' AS side, coalesce('o' || k.provider, 'u') AS giver, (coalesce(sum(k.usd), 0) * 100)::bigint::text AS cents,
      count(*) AS records, count(*) FILTER (WHERE k.usd IS NULL) AS unknown
    FROM (${pooledRecords(question, cohorts, "back", pin)}) k GROUP BY 1, 2, 3
    UNION ALL
    SELECT k.cohort, 'out', '', (coalesce(sum(k.usd), 0) * 100)::bigint::text, count(*), count(*) FILTER (WHERE k.usd IS NULL)
    FROM (${pooledRecords(question, cohorts, "forward", pin)}) k GROUP BY 1
    ORDER BY 1, 2, 3`;
  const byCohort = groupBy(rows, ({ cohort, side }) => `${cohort} ${side}`);
  return new Map(
    cohorts.map(({ id }): [number, PoolYear] => {
      const given = byCohort.get(`${id} in`) ?? [];
      const [out] = byCohort.get(`${id} out`) ?? [];
      return [
        id,
        {
          inCents: given.reduce((sum, { cents }) => sum + BigInt(cents), 0n),
          inRecords: given.reduce((sum, { records }) => sum + Number(records), 0),
          inUnknown: given.reduce((sum, { unknown }) => sum + Number(unknown), 0),
          outCents: BigInt(out?.cents ?? 0),
          outRecords: Number(out?.records ?? 0),
          outUnknown: Number(out?.unknown ?? 0),
          givers: given.map(({ giver, cents }) => ({ giver, cents: BigInt(cents) })),
        },
      ];
    }),
  );
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
 */
export function shareOut(
  total: bigint,
  runs: readonly Run[],
  ends: { readonly near: (run: Run) => End; readonly far: (run: Run) => End },
): readonly Run[] {
  const shared: Run[] = [];
  const byHop = groupBy(
    runs.filter((run) => run.counted),
    ({ hop }) => String(hop),
  );
  let before: readonly Run[] | undefined;
  for (const hop of [...byHop.keys()].map(Number).sort((a, b) => a - b)) {
    const here: Run[] = [];
    for (const [near, some] of groupBy(byHop.get(String(hop)) ?? [], (run) => (before === undefined ? "" : ends.near(run)))) {
      const came = before?.filter((run) => ends.far(run) === near);
      const weights = some.map(({ cents }) => positive(cents));
      const all = weights.reduce((sum, weight) => sum + weight, 0n);
      const share = came === undefined ? total : came.reduce((sum, { cents }) => sum + cents, 0n);
      const whole = came === undefined ? all : came.reduce((sum, { whole: cents }) => sum + positive(cents), 0n);
      const parts =
        all <= whole ? apportion(share, [...weights, whole - all]) : apportion(whole === 0n ? 0n : (share * all) / whole, weights);
      for (const [i, run] of some.entries()) here.push({ ...run, cents: parts[i] ?? 0n });
    }
    shared.push(...here);
    before = here;
  }
  return shared;
}
