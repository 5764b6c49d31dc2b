import { OperatorError } from "../../../kernel/errors.ts";
import type { SendTask, Sent } from "../../../publish/publication.ts";
import { findStream } from "../../../publish/stream.ts";
import type { ParentStream } from "./encode.ts";
import { FundStream } from "./fund-stream.ts";
import type { FundPublication } from "./publication.ts";
import { RecordedFlows } from "./recorded.ts";

/** Brings one source's stream on the ledger up to what its files say. Safe to run again at any time. */
export async function publishFunds(publication: FundPublication, task: SendTask): Promise<Sent> {
  const { flows, parentSource } = publication;
  task.onProgress(0, flows.length);
  const stream = new FundStream(task, publication);
  await stream.add(
    publication,
    (done) => task.onProgress(done, flows.length),
    parentSource === undefined ? undefined : (publisher) => readParents(task, publisher, parentSource),
  );
  return stream.finish();
}

/** @throws OperatorError where the publisher has no such stream yet */
async function readParents({ ledger, contract }: SendTask, publisher: number, source: string): Promise<ParentStream> {
  const stream = await findStream(ledger, contract, publisher, source);
  if (stream === undefined)
    throw new OperatorError(`The records follow from those of the stream “${source}”, which is not on the ledger yet. Publish it first.`);
  const recorded = new RecordedFlows(ledger, contract, stream);
  await recorded.catchUp();
  return { stream, seqOf: (ref) => recorded.byRef.get(ref)?.seq, refOf: (seq) => recorded.refOf(seq) };
}
