import type { FlowKind, FlowRole } from "../../../generated/graphql.ts";
import { groupBy } from "../../../kernel/group.ts";
import { chainOfStream, type PartyKey } from "../../../kernel/ledger.ts";
import { fromMinorUnits, toMinorUnits } from "../../../kernel/money.ts";
import type { Pin, Question } from "../../domain.ts";
import type { FlowKind as StoredKind } from "../events.ts";
import { keyConditions, noWishes, recordConditions, type Wishes } from "../filter.ts";
import { keptSumsFor } from "../kept-sums.ts";
import { flowKinds, kindNames } from "../kind-names.ts";
import { intoSteps, type PairSum, type Step } from "./steps.ts";

/** A series, with the sum of what a filter lets through of it. */
export interface FlowSeries {
  readonly streamId: string;
  readonly kind: FlowKind;
  readonly step: number;
  readonly provider: PartyKey | null;
  readonly receiver: PartyKey | null;
  readonly only: FlowRole | null;
  readonly mixed: boolean;
  readonly usd: string;
  readonly records: number;
  readonly unknownUsd: number;
  readonly pin: Pin;
}

export interface FlowSeriesList {
  readonly rows: readonly FlowSeries[];
  readonly pin: Pin;
}

interface StreamStep extends Step {
  readonly streamId: string;
  readonly kind: StoredKind;
}

type Sums = Pick<Step, "usdCents" | "records" | "unknownUsd">;

interface Known {
  /** The stream's, which its records decide, as they decide its steps. */
  readonly digest: string;
  readonly steps: readonly StreamStep[];
}

/** By store and stream. */
const known = new WeakMap<object, ReadonlyMap<string, Known>>();

/** Which series there are follows from all records; a filter decides what is summed of each. */
export async function getSeries(question: Question, wishes: Wishes, pin: Pin): Promise<readonly FlowSeries[]> {
  const steps = pin.block === null ? await stepsAtHead(question) : await readSteps(question, noWishes, pin);
  const asked = steps.filter(
    ({ streamId, kind }) => (wishes.streams?.includes(streamId) ?? true) && (wishes.kinds?.includes(kind) ?? true),
  );
  const sums = asksForMore(wishes) ? await sumSteps(question, asked, wishes, pin) : asked;
  const left = asked.flatMap((step, at): readonly StreamStep[] => {
    const sum = sums[at];
    return sum === undefined || sum.records === 0 ? [] : [{ ...step, ...sum }];
  });
  const ofKind = groupBy(left, kindOf);
  // Where the filter leaves a single step of a kind, nobody need be named to get it.
  return left.map((step) => toSeries(ofKind.get(kindOf(step))?.length === 1 ? { ...step, only: null } : step, pin));
}

const kindOf = ({ streamId, kind }: StreamStep): string => `${streamId} ${kind}`;

/** Whether a filter looks beyond streams and kinds. */
function asksForMore(wishes: Wishes): boolean {
  const { streams, kinds } = wishes;
  return JSON.stringify(wishes) !== JSON.stringify({ ...noWishes, streams, kinds });
}

interface PairRow {
  readonly stream_id: string;
  readonly kind: StoredKind;
  readonly provider: number | null;
  readonly receiver: number | null;
  readonly usd: string;
  readonly records: number;
  readonly unknown_usd: number;
}

/** Worked out anew only for streams that hold other records than before. */
async function stepsAtHead(question: Question): Promise<readonly StreamStep[]> {
  const { sql, state } = question;
  const heads = await sql<{ stream_id: string; digest: string }[]>`
    SELECT s.stream_id, encode(h.digest, 'hex') AS digest FROM streams s
    CROSS JOIN LATERAL (
      SELECT digest FROM stream_heads h WHERE h.chain_id = s.chain_id AND h.stream_id = s.stream_id ORDER BY block_number DESC LIMIT 1) h
    WHERE s.domain = 'funds'`;
  const before = known.get(state.store) ?? new Map<string, Known>();
  const changed = heads.filter(({ stream_id, digest }) => before.get(stream_id)?.digest !== digest).map(({ stream_id }) => stream_id);
  const fresh = changed.length === 0 ? [] : await readSteps(question, { ...noWishes, streams: changed }, { block: null });
  const byStream = groupBy(fresh, ({ streamId }) => streamId);
  const now = new Map(
    heads.map(({ stream_id, digest }): [string, Known] => {
      const steps = changed.includes(stream_id) ? (byStream.get(stream_id) ?? []) : (before.get(stream_id)?.steps ?? []);
      return [stream_id, { digest, steps }];
    }),
  );
  known.set(state.store, now);
  return [...now.keys()].sort(compareText).flatMap((stream) => now.get(stream)?.steps ?? []);
}

async function readSteps(question: Question, wishes: Wishes, pin: Pin): Promise<readonly StreamStep[]> {
  const rows = await pairRows(question, wishes, pin);
  return [...groupBy(rows, ({ stream_id, kind }) => `${stream_id} ${kind}`).values()]
    .flatMap((own) => {
      const [first] = own;
      return first === undefined
        ? []
        : intoSteps(own.map(toPair)).map((step) => ({ ...step, streamId: first.stream_id, kind: first.kind }));
    })
    .sort((a, b) => compareText(a.streamId, b.streamId) || flowKinds.indexOf(a.kind) - flowKinds.indexOf(b.kind) || a.step - b.step);
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Sums by giver and recipient of all that a filter lets through. */
function pairRows(question: Question, wishes: Wishes, pin: Pin): Promise<readonly PairRow[]> {
  const { sql } = question;
  const kept = keptSumsFor(wishes, ["provider", "receiver"], pin);
  const from =
    kept === null
      ? sql`
          coalesce(sum(f.usd), 0) AS usd, count(*)::float8 AS records, (count(*) FILTER (WHERE f.usd IS NULL))::float8 AS unknown_usd
          FROM fund_flows f WHERE ${recordConditions(question, { ...wishes, includeCorrected: false }, pin)}`
      : sql`
          sum(f.usd) AS usd, sum(f.records)::float8 AS records, sum(f.unknown_usd)::float8 AS unknown_usd
          FROM ${sql(kept.table)} f WHERE ${keyConditions(question, wishes)}`;
  return sql<PairRow[]>`SELECT f.stream_id, f.kind, f.provider, f.receiver, ${from} GROUP BY 1, 2, 3, 4`;
}

function toPair({ provider, receiver, usd, records, unknown_usd: unknownUsd }: PairRow): PairSum {
  return { provider, receiver, usdCents: toMinorUnits(usd, 2), records, unknownUsd };
}

const ends = [null, "provider", "receiver"] as const;

interface SumRow {
  readonly stream_id: string;
  readonly kind: StoredKind;
  readonly party: number | null;
  readonly usd: string;
  readonly records: number;
  readonly unknown_usd: number;
}

/** What a filter lets through of each step, in their order. Undefined: nothing. */
async function sumSteps(
  question: Question,
  steps: readonly StreamStep[],
  wishes: Wishes,
  pin: Pin,
): Promise<readonly (Sums | undefined)[]> {
  if (keptSumsFor(wishes, [], pin) === null) return sumPairs(steps, await pairRows(question, wishes, pin));
  const { sql } = question;
  const found = new Map<string, Sums>();
  // One statement for each way in which steps are told apart, however many steps there are.
  await Promise.all(
    ends.map(async (end) => {
      const told = steps.filter(({ only }) => only === end);
      const kept = keptSumsFor(wishes, end === null ? [] : [end], pin);
      if (told.length === 0 || kept === null) return;
      const party = end === null ? sql`NULL::int` : sql`${sql(`f.${end}`)}`;
      const rows = await sql<SumRow[]>`
        SELECT f.stream_id, f.kind, ${party} AS party, sum(f.usd) AS usd, sum(f.records)::float8 AS records, sum(f.unknown_usd)::float8 AS unknown_usd
        FROM ${sql(kept.table)} f
        JOIN unnest(${told.map(({ streamId }) => streamId)}::text[], ${told.map(({ kind }) => kind)}::text[],
          ${told.map((step) => (end === null ? null : step[end]))}::int[]) AS told (stream_id, kind, party)
          ON told.stream_id = f.stream_id AND told.kind = f.kind ${end === null ? sql`` : sql`AND told.party = ${party}`}
        WHERE ${keyConditions(question, wishes)} GROUP BY 1, 2, 3`;
      for (const row of rows) {
        found.set(stepName(row.stream_id, row.kind, end, row.party), {
          usdCents: toMinorUnits(row.usd, 2),
          records: row.records,
          unknownUsd: row.unknown_usd,
        });
      }
    }),
  );
  return steps.map((step) => found.get(stepName(step.streamId, step.kind, step.only, step.only === null ? null : step[step.only])));
}

const stepName = (streamId: string, kind: StoredKind, end: Step["only"], party: number | null): string =>
  `${streamId} ${kind} ${end} ${party}`;

function sumPairs(steps: readonly StreamStep[], rows: readonly PairRow[]): readonly Sums[] {
  const byKind = groupBy(rows, ({ stream_id, kind }) => `${stream_id} ${kind}`);
  return steps.map((step) => {
    const { only } = step;
    const own = (byKind.get(`${step.streamId} ${step.kind}`) ?? []).filter((row) => only === null || row[only] === step[only]).map(toPair);
    return {
      usdCents: own.reduce((sum, { usdCents }) => sum + usdCents, 0n),
      records: own.reduce((sum, { records }) => sum + records, 0),
      unknownUsd: own.reduce((sum, { unknownUsd }) => sum + unknownUsd, 0),
    };
  });
}

function toSeries(step: StreamStep, pin: Pin): FlowSeries {
  const partyOf = (number: number | null): PartyKey | null => (number === null ? null : { chainId: chainOfStream(step.streamId), number });
  return {
    streamId: step.streamId,
    kind: kindNames[step.kind],
    step: step.step,
    provider: partyOf(step.provider),
    receiver: partyOf(step.receiver),
    only: step.only === null ? null : step.only === "provider" ? "PROVIDER" : "RECEIVER",
    mixed: step.mixed,
    usd: fromMinorUnits(step.usdCents, 2),
    records: step.records,
    unknownUsd: step.unknownUsd,
    pin,
  };
}
