/**
 * The other thread of ReceiptChecker: fetches receipts and proves blocks. A block's receipts are megabytes of JSON to
 * read and to hash; on the main thread that would halve the speed of everything else.
 */
import { parentPort, workerData } from "node:worker_threads";
import { InvalidLedger } from "../kernel/errors.ts";
import { ReceiptFetcher } from "./fetch-receipts.ts";
import { isWatched } from "./is-watched.ts";
import { PatientRpcClient } from "./patient-rpc-client.ts";
import type { CheckAnswer, CheckerSettings, CheckQuestion } from "./receipt-checker.ts";

const port = parentPort;
if (port === null) throw new Error("This module runs in a worker thread only.");
const { rpcUrl, contracts, retrySchedule }: CheckerSettings = workerData;
const fetcher = new ReceiptFetcher(
  new PatientRpcClient({
    url: rpcUrl,
    maxBatchCallSize: 100,
    requestTimeout: 30_000,
    capacity: 4,
    retryAttempts: retrySchedule.length,
    retrySchedule,
    log: null,
  }),
  isWatched(contracts),
);

port.on("message", async ({ id, blocks }: CheckQuestion) => {
  const began = process.hrtime.bigint();
  let answer: CheckAnswer;
  const handedOver: ArrayBuffer[] = [];
  try {
    const proven = await fetcher.prove(blocks);
    answer = { id, proven, seconds: Number(process.hrtime.bigint() - began) / 1e9 };
    // The proofs are as large as the receipts: handed over, not copied.
    for (const { transactions } of proven)
      for (const { proof } of transactions) if (proof.buffer instanceof ArrayBuffer) handedOver.push(proof.buffer);
  } catch (error) {
    answer = {
      id,
      invalid: error instanceof InvalidLedger,
      message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
  port.postMessage(answer, handedOver);
});
