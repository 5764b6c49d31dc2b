import { RetryableError } from "../kernel/errors.ts";
import type { RecordedStream } from "./recorded-stream.ts";
import { type Call, type Destination, sendCalls } from "./send-calls.ts";
import { NonceTaken } from "./sender.ts";

/** What a stream lacks, compared with what its source says. */
export interface RecordsPlan<Planned, Correction> {
  readonly missing: readonly Planned[];
  readonly corrections: readonly Correction[];
}

export interface RecordsTask<Plan extends RecordsPlan<unknown, unknown>> extends Destination {
  readonly recorded: RecordedStream;
  /** How many records the source has. */
  readonly records: number;
  /** Compares the source with what is recorded now. */
  compare(): Plan;
  /** The calls that record what is missing, or, where nothing is, correct what differs. */
  calls(plan: Plan): Iterable<Call>;
  /** Called with how many of the source's records are on the ledger. */
  readonly onProgress: (done: number, of: number) => void;
}

export interface RecordsOutcome<Plan> {
  readonly published: number;
  readonly corrected: number;
  readonly transactions: number;
  readonly gasUsed: bigint;
  /** The last comparison, in which nothing was left to do. */
  readonly plan: Plan;
}

/** Rounds that may end without one more record before the cause is taken to be lasting. */
const patience = 5;

/**
 * Brings a stream to say what its source says. Everything is decided from what the ledger says. Each batch names the digest
 * that it continues and the contract refuses it elsewhere, so two publishers at once, or a run after an interrupted one, never
 * record anything twice: the one that comes second reads again and goes on with what is still missing.
 * @throws OperatorError when the contract refuses a record; RetryableError when the node fails.
 */
export async function publishRecords<Plan extends RecordsPlan<unknown, unknown>>(task: RecordsTask<Plan>): Promise<RecordsOutcome<Plan>> {
  const { recorded, records } = task;
  const tally = { published: 0, corrected: 0, transactions: 0, gasUsed: 0n };
  for (let idle = 0; ; ) {
    await recorded.catchUp();
    const before = recorded.length;
    const plan = task.compare();
    let done = records - plan.missing.length;
    task.onProgress(done, records);
    if (plan.missing.length === 0 && plan.corrections.length === 0) return { ...tally, plan };
    try {
      await sendCalls(task, task.calls(plan), (call, receipt) => {
        tally.transactions += 1;
        tally.gasUsed += receipt.gasUsed;
        if (receipt.status !== "success") return;
        if (call.isCorrection) tally.corrected += 1;
        else {
          tally.published += call.records;
          done += call.records;
          task.onProgress(done, records);
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
