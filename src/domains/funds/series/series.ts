import type { FlowKind, FlowRole } from "../../../generated/graphql.ts";
import { groupBy } from "../../../kernel/group.ts";
import { chainOfStream, type PartyKey } from "../../../kernel/ledger.ts";
import { fromMinorUnits, toMinorUnits } from "../../../kernel/money.ts";
import type { Pin, Question } from "../../domain.ts";
import type { FlowKind as StoredKind } from "../events.ts";
import { keptSumsFor } from "../kept-sums.ts";
import { kindNames } from "../kind-names.ts";
import { keyConditions, noWishes, type Wishes } from "../wishes.ts";
import { getSteps, type StreamStep } from "./known-steps.ts";
import { type PairRow, pairRows, toPair } from "./pairs.ts";
import type { Step } from "./steps.ts";

/** A series, with the sum of what a filter lets through of it. */
export interface FlowSeries {
  readonly streamId: string;
  readonly kind: FlowKind;
  readonly step: number;
  readonly provider: PartyKey | null;
  readonly receiver: PartyKey | null;
  readonly only: FlowRole | null;
  readonly needsStep: boolean;
  readonly providers: number;
  readonly receivers: number;
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

type Sums = Pick<Step, "usdCents" | "records" | "unknownUsd">;

/** Which series there are follows from all records; a filter decides what is summed of each. */
export async function getSeries(question: Question, wishes: Wishes, pin: Pin): Promise<readonly FlowSeries[]> {
  const asked = (await getSteps(question, pin)).filter(
    ({ streamId, kind }) => (wishes.streams?.includes(streamId) ?? true) && (wishes.kinds?.includes(kind) ?? true),
  );
  const sums = asksForMore(wishes) ? await sumSteps(question, asked, wishes, pin) : asked;
  const left = asked.flatMap((step, at): readonly StreamStep[] => {
    const sum = sums[at];
    return sum === undefined || sum.records === 0 ? [] : [{ ...step, ...sum }];
  });
  const ofKind = groupBy(left, kindOf);
  // Where the filter leaves a single step of a kind, it need not be named to get it.
  return left.map((step) => toSeries(ofKind.get(kindOf(step))?.length === 1 ? { ...step, told: null } : step, pin));
}

const kindOf = ({ streamId, kind }: StreamStep): string => `${streamId} ${kind}`;

/** Whether a filter looks beyond streams and kinds. */
function asksForMore(wishes: Wishes): boolean {
  const { streams, kinds } = wishes;
  return JSON.stringify(wishes) !== JSON.stringify({ ...noWishes, streams, kinds });
}

const ends = [null, "provider", "receiver"] as const;

interface SumRow {
  readonly stream_id: string;
  readonly kind: StoredKind;
  readonly step: number;
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
      const told = steps
        .filter((step) => (step.told?.end ?? null) === end)
        .flatMap((step) => (step.told?.parties ?? [null]).map((party) => ({ ...step, party })));
      const kept = keptSumsFor(wishes, end === null ? [] : [end], pin);
      if (told.length === 0 || kept === null) return;
      const rows = await sql<SumRow[]>`
        SELECT f.stream_id, f.kind, told.step, sum(f.usd) AS usd, sum(f.records)::float8 AS records, sum(f.unknown_usd)::float8 AS unknown_usd
        FROM ${sql(kept.table)} f
        JOIN unnest(${told.map(({ streamId }) => streamId)}::text[], ${told.map(({ kind }) => kind)}::text[],
          ${told.map(({ step }) => step)}::int[], ${told.map(({ party }) => party)}::int[]) AS told (stream_id, kind, step, party)
          ON told.stream_id = f.stream_id AND told.kind = f.kind ${end === null ? sql`` : sql`AND told.party = ${sql(`f.${end}`)}`}
        WHERE ${keyConditions(question, wishes)} GROUP BY 1, 2, 3`;
      for (const row of rows) {
        found.set(stepName(row.stream_id, row.kind, row.step), {
          usdCents: toMinorUnits(row.usd, 2),
          records: row.records,
          unknownUsd: row.unknown_usd,
        });
      }
    }),
  );
  return steps.map(({ streamId, kind, step }) => found.get(stepName(streamId, kind, step)));
}

const stepName = (streamId: string, kind: StoredKind, step: number): string => `${streamId} ${kind} ${step}`;

function sumPairs(steps: readonly StreamStep[], rows: readonly PairRow[]): readonly Sums[] {
  const byKind = groupBy(rows, ({ stream_id, kind }) => `${stream_id} ${kind}`);
  return steps.map(({ streamId, kind, told }) => {
    const parties = new Set<number | null>(told?.parties);
    const own = (byKind.get(`${streamId} ${kind}`) ?? []).filter((row) => told === null || parties.has(row[told.end])).map(toPair);
    return {
      usdCents: own.reduce((sum, { usdCents }) => sum + usdCents, 0n),
      records: own.reduce((sum, { records }) => sum + records, 0),
      unknownUsd: own.reduce((sum, { unknownUsd }) => sum + unknownUsd, 0),
    };
  });
}

const roleOf = { provider: "PROVIDER", receiver: "RECEIVER" } as const;

function toSeries(step: StreamStep, pin: Pin): FlowSeries {
  const partyOf = (number: number | null): PartyKey | null => (number === null ? null : { chainId: chainOfStream(step.streamId), number });
  return {
    streamId: step.streamId,
    kind: kindNames[step.kind],
    step: step.step,
    provider: partyOf(step.provider),
    receiver: partyOf(step.receiver),
    only: step.told?.parties.length === 1 ? roleOf[step.told.end] : null,
    needsStep: step.told !== null && step.told.parties.length > 1,
    providers: step.providers,
    receivers: step.receivers,
    mixed: step.mixed,
    usd: fromMinorUnits(step.usdCents, 2),
    records: step.records,
    unknownUsd: step.unknownUsd,
    pin,
  };
}
