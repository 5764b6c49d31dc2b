import { encodeDataset } from "@plainsight/verifier/dataset";
import { newestSlot } from "@plainsight/verifier/dataset-registry";
import { type Hex, toFunctionSelector } from "viem";
import { DatasetRegistry } from "../../../generated/contracts/DatasetRegistry.ts";
import { OperatorError } from "../../../kernel/errors.ts";
import { asHex } from "../../../publish/codes.ts";
import { extendDigest } from "../../../publish/digest.ts";
import { encodeRecordCall } from "../../../publish/encode-record.ts";
import { prepareStream } from "../../../publish/prepare-stream.ts";
import type { SendTask, Sent, TotalsCheck } from "../../../publish/publication.ts";
import { publishRecords } from "../../../publish/publish-records.ts";
import type { Call } from "../../../publish/send-calls.ts";
import { compareWithLedger, type Plan } from "./compare.ts";
import type { DatasetPublication } from "./planned.ts";
import { RecordedDatasets } from "./recorded.ts";

const record = DatasetRegistry.abi.find((item) => item.type === "function" && item.name === "record");
if (record?.type !== "function") throw new Error("The contract has no function record.");
const selector = toFunctionSelector(record);

/** Brings one catalogue's stream on the ledger up to what it lists. Safe to run again at any time. */
export async function publishDatasets(publication: DatasetPublication, options: SendTask): Promise<Sent> {
  const { ledger, contract, batchSize, correct } = options;
  const { datasets, terms, files } = publication;
  const publisher = options.publisher ?? publication.publisher;
  if (publisher === null)
    throw new OperatorError("The catalogue names no publisher. Say in whose name it is published: --publisher my-agency=“My Agency”");
  options.onProgress(0, datasets.length);
  const prepared = await prepareStream({ terms, files, publisher, organisations: [] }, options);
  const { sender, stream, registered } = prepared;
  const recorded = new RecordedDatasets(ledger, contract, stream);
  const { plan, ...outcome } = await publishRecords<Plan & { readonly corrections: readonly never[] }>({
    ledger,
    sender,
    contract,
    recorded,
    records: datasets.length,
    compare: () => ({ ...compareWithLedger(datasets, recorded.byRef, Number(recorded.length), correct), corrections: [] }),
    calls: ({ missing }) => recordCalls(recorded, stream, batchSize, missing),
    onProgress: options.onProgress,
  });
  const listed = new Set(datasets.map(({ ref }) => ref));
  return {
    stream,
    organisationsRegistered: registered,
    published: outcome.published,
    corrected: 0,
    alreadyThere: datasets.length - outcome.published - plan.differing.length,
    differing: plan.differing,
    vanished: [...recorded.byRef.keys()].filter((ref) => !listed.has(ref)),
    transactions: outcome.transactions,
    gasUsed: outcome.gasUsed + prepared.gasUsed,
    totals: await checkNewest(options, stream, recorded),
  };
}

function* recordCalls(recorded: RecordedDatasets, stream: number, batchSize: number, missing: Plan["missing"]): Generator<Call> {
  let { length: seq, digest } = recorded;
  for (let from = 0; from < missing.length; from += batchSize) {
    const eventData = missing.slice(from, from + batchSize).map((said) => Buffer.from(encodeDataset(said).slice(2), "hex"));
    const data: Hex = encodeRecordCall(selector, stream, seq + 1n, digest, eventData);
    yield { data, records: eventData.length, isCorrection: false };
    seq += BigInt(eventData.length);
    for (const each of eventData) digest = extendDigest(digest, each);
  }
}

/** Reads from the contract which version of each data set is the newest, and compares it with what was read from its events. */
async function checkNewest({ ledger, contract }: SendTask, stream: number, recorded: RecordedDatasets): Promise<TotalsCheck> {
  const unequal: string[] = [];
  for (const [ref, versions] of recorded.byRef) {
    const slot = asHex(newestSlot(stream, ref));
    const newest = Number((await ledger.node.getStorageAt({ address: contract.address, slot })) ?? 0);
    const last = versions.at(-1)?.seq;
    if (newest !== last) unequal.push(`${ref}: the contract says that its newest version is record ${newest}, its events say ${last}.`);
  }
  return { read: recorded.byRef.size, unequal };
}
