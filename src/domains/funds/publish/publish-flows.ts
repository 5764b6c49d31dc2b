import { RetryableError } from "../../../kernel/errors.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { NonceTaken, type Sender } from "../../../publish/sender.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import { correctCalls, recordCalls } from "./calls.ts";
import { encodeFlow, type Numbers } from "./encode.ts";
import type { PlannedFlow } from "./publication.ts";
import { differences, type RecordedFlow, RecordedFlows } from "./recorded.ts";
import { sendCalls } from "./send-calls.ts";

/** A record whose source says something else now than it says on the ledger. */
export interface DifferingFlow {
  readonly flow: PlannedFlow;
  readonly recorded: RecordedFlow;
  /** Names of the fields. */
  readonly fields: readonly string[];
}

export interface FlowsOutcome {
  readonly recorded: RecordedFlows;
  readonly published: number;
  readonly corrected: number;
  readonly transactions: number;
  readonly gasUsed: bigint;
  /** Left as they are, as corrections were not asked for. */
  readonly differing: readonly DifferingFlow[];
}

export interface FlowsTask {
  readonly ledger: LedgerConnection;
  readonly sender: Sender;
  readonly contract: StreamContract;
  readonly stream: number;
  readonly flows: readonly PlannedFlow[];
  readonly numbers: Omit<Numbers, "seqOf">;
  /** What has been read of the stream before; read anew where it is absent. */
  readonly recorded?: RecordedFlows;
  /** Records per transaction. */
  readonly batchSize: number;
  /** True: what differs is corrected. */
  readonly correct: boolean;
  /** Called with how many of `flows` are on the ledger. */
  readonly onProgress: (done: number, of: number) => void;
}

/** Rounds that may end without one more record before the cause is taken to be lasting. */
const patience = 5;

/**
 * Brings the stream to say what `flows` say: records what is missing, in order, and corrects what the source corrected.
 * Everything is decided from what the ledger says. Each batch names the digest that it continues and the contract refuses
 * it elsewhere, so two publishers at once, or a run after an interrupted one, never record anything twice: the one that
 * comes second reads again and goes on with what is still missing.
 * @throws OperatorError when the contract refuses a record; RetryableError when the node fails.
 */
export async function publishFlows(task: FlowsTask): Promise<FlowsOutcome> {
  const recorded = task.recorded ?? new RecordedFlows(task.ledger, task.contract, task.stream, task.numbers.parents);
  const tally = { published: 0, corrected: 0, transactions: 0, gasUsed: 0n };
  for (let idle = 0; ; ) {
    await recorded.catchUp();
    const before = recorded.length;
    const plan = compare(task, recorded);
    task.onProgress(task.flows.length - plan.missing.length, task.flows.length);
    if (plan.missing.length === 0 && plan.corrections.length === 0) return { ...tally, recorded, differing: plan.differing };
    const calls = plan.missing.length > 0 ? recordCalls(task, recorded, plan.missing) : correctCalls(task, recorded, plan.corrections);
    let done = task.flows.length - plan.missing.length;
    try {
      await sendCalls(task, calls, (call, receipt) => {
        tally.transactions += 1;
        tally.gasUsed += receipt.gasUsed;
        if (receipt.status !== "success") return;
        if (call.isCorrection) tally.corrected += 1;
        else {
          tally.published += call.records;
          done += call.records;
          task.onProgress(done, task.flows.length);
        }
      });
    } catch (error) {
      if (!(error instanceof NonceTaken)) throw error;
    }
    task.sender.reset();
    await recorded.catchUp();
    idle = recorded.length > before ? 0 : idle + 1;
    if (idle === patience)
      throw new RetryableError("Other senders use the same stream or account so busily that nothing could be published. Try again later.");
  }
}

interface Plan {
  readonly missing: readonly PlannedFlow[];
  readonly corrections: readonly DifferingFlow[];
  readonly differing: readonly DifferingFlow[];
}

function compare(task: FlowsTask, recorded: RecordedFlows): Plan {
  const missing: PlannedFlow[] = [];
  const corrections: DifferingFlow[] = [];
  const differing: DifferingFlow[] = [];
  const numbers: Numbers = { ...task.numbers, seqOf: () => 0n };
  for (const flow of task.flows) {
    const there = recorded.byRef.get(flow.ref);
    if (there === undefined) {
      missing.push(flow);
      continue;
    }
    const fields = differences(there, encodeFlow(flow, numbers), flow.parent);
    if (fields.length === 0) continue;
    const first = flow.atFirst;
    const bySource = first !== undefined && differences(there, encodeFlow(first, numbers), first.parent).length === 0;
    (task.correct || bySource ? corrections : differing).push({ flow, recorded: there, fields });
  }
  return { missing, corrections, differing };
}
