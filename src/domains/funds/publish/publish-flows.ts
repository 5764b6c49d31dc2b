import type { LedgerConnection } from "../../../publish/connect.ts";
import { publishRecords } from "../../../publish/publish-records.ts";
import type { Sender } from "../../../publish/sender.ts";
import type { StreamContract } from "../../../publish/stream.ts";
import { correctCalls, recordCalls } from "./calls.ts";
import { encodeFlow, type Numbers } from "./encode.ts";
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
  /** What has been read of the stream before; read anew where it is absent. */
  readonly recorded?: RecordedFlows;
  /** Records per transaction. */
  readonly batchSize: number;
  /** True: what differs is corrected. */
  readonly correct: boolean;
  /** Called with how many of `flows` are on the ledger. */
  readonly onProgress: (done: number, of: number) => void;
}

/** Brings the stream to say what `flows` say: records what is missing, in order, and corrects what the source corrected. */
export async function publishFlows(task: FlowsTask): Promise<FlowsOutcome> {
  const recorded = task.recorded ?? new RecordedFlows(task.ledger, task.contract, task.stream, task.numbers.parents);
  const { plan, ...tally } = await publishRecords<Plan>({
    ...task,
    recorded,
    records: task.flows.length,
    compare: () => compare(task, recorded),
    calls: ({ missing, corrections }) =>
      missing.length > 0 ? recordCalls(task, recorded, missing) : correctCalls(task, recorded, corrections),
  });
  return { ...tally, recorded, differing: plan.differing };
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
