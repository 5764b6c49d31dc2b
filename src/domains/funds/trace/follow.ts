import { groupBy } from "../../../kernel/group.ts";
import { chainOfStream } from "../../../kernel/ledger.ts";
import type { Pin, Question } from "../../domain.ts";
import { type Cohort, getPoolYears, type PoolYear, shareOfPool, shareOut } from "./pools.ts";
import { type End, getRuns, type Run } from "./runs.ts";
import { pooledRecords, type Way } from "./starts.ts";
import type { Fragment } from "./steps.ts";

/** Pools that money may pass one after the other: each costs two statements. */
const mostPools = 2;

/** What was met on the way, and the pools' years that it went through. */
export interface Followed {
  /** Hops are counted from the start, whatever pools lie between. */
  readonly runs: readonly Run[];
  readonly pools: readonly (Cohort & PoolYear)[];
  /** Which ends of which hops are pools whose year was followed: see `enteredName`. */
  readonly entered: ReadonlySet<string>;
}

const ends = {
  forward: { near: ({ from }: Run): End => from, far: ({ to }: Run): End => to },
  back: { near: ({ to }: Run): End => to, far: ({ from }: Run): End => from },
} as const;

/** Follows links, and where they end at a pool, what the pool gave out (forward) or got (back) in that year. */
export async function follow(question: Question, start: Fragment, way: Way, wholePlaces: boolean, pin: Pin): Promise<Followed> {
  let latest = await getRuns(question, start, way, wholePlaces, pin);
  const runs: Run[] = [...latest];
  const pools: (Cohort & PoolYear)[] = [];
  const entered = new Set<string>();
  for (let n = 0; n < mostPools; n++) {
    const cohorts = await cohortsOf(question, latest, way, pools.length, pin);
    if (cohorts.length === 0) break;
    const found = groupBy(await getRuns(question, pooledRecords(question, cohorts, way, pin), way, wholePlaces, pin), ({ cohort }) =>
      String(cohort),
    );
    const years = await getPoolYears(question, cohorts, way, found, pin);
    latest = cohorts.flatMap((cohort) => {
      const year = years.get(cohort.id);
      const beyond = found.get(String(cohort.id)) ?? [];
      if (year === undefined) return [];
      pools.push({ ...cohort, ...year });
      entered.add(enteredName(cohort.hop, `o${cohort.pool}`, cohort.streamId, cohort.year));
      const came = [...cohort.entered.values()].reduce((sum, cents) => sum + cents, 0n);
      const whole = beyond
        .filter(({ hop, counted }) => hop === 0 && counted)
        .reduce((sum, { cents }) => sum + (cents > 0n ? cents : 0n), 0n);
      const total = way === "back" ? came : shareOfPool(whole, year.givers, cohort.entered);
      return shareOut(total, beyond, ends[way], cohort.hop + 1);
    });
    runs.push(...latest);
  }
  return { runs, pools, entered };
}

/** The pools' years that runs lead to with nothing linked beyond. */
async function cohortsOf(question: Question, runs: readonly Run[], way: Way, known: number, pin: Pin): Promise<readonly Cohort[]> {
  const leading = runs.filter(
    (run) => run.counted && !run.linked && run.kind !== "REFUND" && run.cents > 0n && ends[way].far(run).startsWith("o"),
  );
  const pools = new Set<End>();
  await Promise.all(
    [...new Map(leading.map((run) => [ends[way].far(run), run.streamId]))].map(async ([end, streamId]) => {
      const { kind } = await question.linked("Organisation", { chainId: chainOfStream(streamId), number: Number(end.slice(1)) }, pin);
      if (kind === "POOLED_FUND") pools.add(end);
    }),
  );
  const some = leading.filter((run) => pools.has(ends[way].far(run)));
  return [...groupBy(some, (run) => `${run.hop} ${run.streamId} ${ends[way].far(run)} ${run.year}`).values()].flatMap(
    (alike, i): Cohort[] => {
      const [first] = alike;
      if (first === undefined) return [];
      const entered = new Map<End, bigint>();
      for (const run of alike) entered.set(ends[way].near(run), (entered.get(ends[way].near(run)) ?? 0n) + run.cents);
      const pool = Number(ends[way].far(first).slice(1));
      return [{ id: known + i + 1, streamId: first.streamId, pool, year: first.year, hop: first.hop, entered }];
    },
  );
}

export const enteredName = (hop: number, end: End, streamId: string, year: number): string => `${hop} ${end} ${streamId} ${year}`;
