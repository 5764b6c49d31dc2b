import { compareText } from "../../../kernel/compare-text.ts";
import { groupBy } from "../../../kernel/group.ts";
import { Memory } from "../../../kernel/memory.ts";
import { pinName } from "../../../kernel/pin.ts";
import type { Pin, Question } from "../../domain.ts";
import type { FlowKind as StoredKind } from "../events.ts";
import { flowKinds } from "../kind-names.ts";
import { noWishes, type Wishes } from "../wishes.ts";
import { pairRows, toPair } from "./pairs.ts";
import { intoSteps, type Step } from "./steps.ts";

export interface StreamStep extends Step {
  readonly streamId: string;
  readonly kind: StoredKind;
}

interface Known {
  /** The stream's, which its records decide, as they decide its steps. */
  readonly digest: string;
  readonly steps: readonly StreamStep[];
}

/** By store and stream. */
const known = new WeakMap<object, ReadonlyMap<string, Known>>();

const older = new Memory<readonly StreamStep[]>(1_000, (steps) => 1 + steps.length);

/** The steps of all streams, of everything that counts at the pin. Those of a stream and kind stand together, in their order. */
export function getSteps(question: Question, pin: Pin): Promise<readonly StreamStep[]> {
  if (pin.block === null) return stepsAtHead(question);
  return older.get(question.state, String(pinName(pin)), () => readSteps(question, noWishes, pin));
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
  return (
    [...groupBy(rows, ({ stream_id, kind }) => `${stream_id} ${kind}`).values()]
      .flatMap((own) => {
        const [first] = own;
        return first === undefined
          ? []
          : intoSteps(own.map(toPair)).map((step) => ({ ...step, streamId: first.stream_id, kind: first.kind }));
      })
      // What is no funding yet can be no earlier hop of it either.
      .map((step, _, all) => (step.kind !== "pledge" && isMixed(step.streamId, all) ? { ...step, mixed: true } : step))
      .sort((a, b) => compareText(a.streamId, b.streamId) || flowKinds.indexOf(a.kind) - flowKinds.indexOf(b.kind) || a.step - b.step)
  );
}

/**
 * A source that cannot be told apart in one kind of record cannot be in the others: it may have a dollar's first hop as paid
 * and the next one as committed.
 */
function isMixed(streamId: string, steps: readonly StreamStep[]): boolean {
  return steps.some((step) => step.streamId === streamId && step.kind !== "pledge" && step.mixed);
}
