import { encodeFunctionData, type Hex, type TransactionReceipt } from "viem";
import { FundLedger } from "../../../generated/contracts/FundLedger.ts";
import { OperatorError, RetryableError } from "../../../kernel/errors.ts";
import type { LedgerConnection } from "../../../publish/connect.ts";
import { gasBound } from "../../../publish/gas.ts";
import { describeRevert } from "../../../publish/revert.ts";
import { NonceTaken, type Sender } from "../../../publish/sender.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import { encodeFlow, type LedgerFlow, type Numbers } from "./encode.ts";
import type { PlannedFlow } from "./publication.ts";
import { differences, type RecordedFlow, RecordedFlows } from "./recorded.ts";

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
  /** Records per transaction. */
  readonly batchSize: number;
  /** True: what differs is corrected. */
  readonly correct: boolean;
  /** Called with how many of `flows` are on the ledger. */
  readonly onProgress: (done: number, of: number) => void;
}

/** Transactions on their way at the same time. */
const inFlight = 8;
/** Rounds that may end without one more record before the cause is taken to be lasting. */
const patience = 5;

/**
 * Brings the stream to say what `flows` say: records what is missing, in order, and corrects what the source corrected.
 * Everything is decided from what the ledger says. The contract refuses a batch whose first number is not the next one, so
 * two publishers at once, or a run after an interrupted one, never record anything twice: the one that comes second
 * reads again and goes on with what is still missing.
 * @throws OperatorError when the contract refuses a record; RetryableError when the node fails.
 */
export async function publishFlows(task: FlowsTask): Promise<FlowsOutcome> {
  const recorded = new RecordedFlows(task.ledger, task.contract, task.stream);
  const tally = { published: 0, corrected: 0, transactions: 0, gasUsed: 0n };
  for (let idle = 0; ; ) {
    await recorded.catchUp();
    const before = recorded.length;
    const plan = compare(task, recorded);
    task.onProgress(task.flows.length - plan.missing.length, task.flows.length);
    if (plan.missing.length === 0 && plan.corrections.length === 0) return { ...tally, recorded, differing: plan.differing };
    const calls = plan.missing.length > 0 ? recordCalls(task, recorded, plan.missing) : correctCalls(task, recorded, plan.corrections);
    try {
      await sendAll(task, calls, tally, task.flows.length - plan.missing.length);
    } catch (error) {
      if (!(error instanceof NonceTaken)) throw error;
    }
    task.sender.reset();
    await recorded.catchUp();
    idle = recorded.length > before ? 0 : idle + 1;
    if (idle > 0) await explainRefusal(task, recorded, plan);
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

interface Call {
  readonly data: Hex;
  readonly records: number;
  readonly isCorrection: boolean;
}

function* recordCalls(task: FlowsTask, recorded: RecordedFlows, missing: readonly PlannedFlow[]): Generator<Call> {
  const upcoming = new Map<string, bigint>();
  const seqOf = (ref: string) => upcoming.get(ref) ?? recorded.byRef.get(ref)?.seq;
  let seq = recorded.length;
  for (let i = 0; i < missing.length; i += task.batchSize) {
    const firstSeq = seq + 1n;
    const flows: LedgerFlow[] = missing.slice(i, i + task.batchSize).map((flow) => {
      const encoded = encodeFlow(flow.atFirst ?? flow, { ...task.numbers, seqOf });
      upcoming.set(flow.ref, ++seq);
      return encoded;
    });
    const data = encodeFunctionData({ abi: FundLedger.abi, functionName: "record", args: [task.stream, firstSeq, flows] });
    yield { data, records: flows.length, isCorrection: false };
  }
}

function* correctCalls(task: FlowsTask, recorded: RecordedFlows, corrections: readonly DifferingFlow[]): Generator<Call> {
  const seqOf = (ref: string) => recorded.byRef.get(ref)?.seq;
  let seq = recorded.length;
  for (const { flow, recorded: old } of corrections) {
    const next = encodeFlow(flow, { ...task.numbers, seqOf }, old.seq);
    const data = encodeFunctionData({ abi: FundLedger.abi, functionName: "correct", args: [task.stream, ++seq, old.flow, next] });
    yield { data, records: 1, isCorrection: true };
  }
}

async function sendAll(
  task: FlowsTask,
  calls: Iterable<Call>,
  tally: { published: number; corrected: number; transactions: number; gasUsed: bigint },
  alreadyThere: number,
): Promise<void> {
  const waiting: { readonly call: Call; readonly receipt: () => Promise<TransactionReceipt> }[] = [];
  let done = alreadyThere;
  let refused = false;
  let failure: unknown;
  const settleOldest = async (): Promise<void> => {
    const oldest = waiting.shift();
    if (oldest === undefined) return;
    try {
      const receipt = await oldest.receipt();
      tally.transactions += 1;
      tally.gasUsed += receipt.gasUsed;
      if (receipt.status !== "success") refused = true;
      else if (oldest.call.isCorrection) tally.corrected += 1;
      else {
        tally.published += oldest.call.records;
        done += oldest.call.records;
        task.onProgress(done, task.flows.length);
      }
    } catch (error) {
      failure ??= error;
    }
  };
  try {
    for (const call of calls) {
      if (waiting.length >= inFlight) await settleOldest();
      if (refused || failure !== undefined) break;
      const gas = gasBound(call.data, call.records);
      waiting.push({ call, receipt: await task.sender.send({ to: task.contract.address, data: call.data, gas }) });
    }
  } catch (error) {
    failure ??= error;
  }
  // Whatever went wrong, what is on its way may still arrive.
  while (waiting.length > 0) await settleOldest();
  if (failure !== undefined) throw failure;
}

/** Where nothing came through though nobody else was faster: the contract's own words. */
async function explainRefusal(task: FlowsTask, recorded: RecordedFlows, plan: Plan): Promise<void> {
  const calls = plan.missing.length > 0 ? recordCalls(task, recorded, plan.missing) : correctCalls(task, recorded, plan.corrections);
  for (const { data } of calls) {
    try {
      await task.ledger.node.call({ account: task.ledger.account, to: task.contract.address, data });
    } catch (cause) {
      const said = describeRevert(cause);
      if (!said.startsWith("SeqMismatch"))
        throw new OperatorError(`The contract at ${task.contract.address} refuses the records: ${said}`, { cause });
    }
    return;
  }
}
