import { encodeFunctionData } from "viem";
import { FundLedger } from "../../../generated/contracts/FundLedger.ts";
import { extendDigest } from "../../../publish/digest.ts";
import type { Call } from "../../../publish/send-calls.ts";
import { encodeFlow, type LedgerFlow } from "./encode.ts";
import { encodeEventData, encodeRecord } from "./encode-calls.ts";
import type { PlannedFlow } from "./publication.ts";
import type { DifferingFlow, FlowsTask } from "./publish-flows.ts";
import type { RecordedFlows } from "./recorded.ts";

/** Batches that record what is missing, in order; each is right only if the one before it came through. */
export function* recordCalls(task: FlowsTask, recorded: RecordedFlows, missing: readonly PlannedFlow[]): Generator<Call> {
  const upcoming = new Map<string, bigint>();
  const seqOf = (ref: string) => upcoming.get(ref) ?? recorded.byRef.get(ref)?.seq;
  let { length: seq, digest } = recorded;
  for (let i = 0; i < missing.length; i += task.batchSize) {
    const firstSeq = seq + 1n;
    const flows: LedgerFlow[] = missing.slice(i, i + task.batchSize).map((flow) => {
      const encoded = encodeFlow(flow.atFirst ?? flow, { ...task.numbers, seqOf });
      upcoming.set(flow.ref, ++seq);
      return encoded;
    });
    const eventData = flows.map(encodeEventData);
    yield { data: encodeRecord(task.stream, firstSeq, digest, eventData), records: flows.length, isCorrection: false };
    for (const data of eventData) digest = extendDigest(digest, data);
  }
}

/** One correction each; each is right only if the one before it came through. */
export function* correctCalls(task: FlowsTask, recorded: RecordedFlows, corrections: readonly DifferingFlow[]): Generator<Call> {
  const seqOf = (ref: string) => recorded.byRef.get(ref)?.seq;
  let { length: seq, digest } = recorded;
  for (const { flow, recorded: old } of corrections) {
    const next = encodeFlow(flow, { ...task.numbers, seqOf }, old.seq);
    const args = [task.stream, ++seq, digest, old.flow, next] as const;
    yield { data: encodeFunctionData({ abi: FundLedger.abi, functionName: "correct", args }), records: 1, isCorrection: true };
    digest = extendDigest(digest, encodeEventData(next));
  }
}
