import { buildReceiptTrie } from "@plainsight/verifier/build-trie";
import { encodeHeader } from "@plainsight/verifier/encode-header";
import { encodeReceipt, type RpcLog, type RpcReceipt } from "@plainsight/verifier/encode-receipt";
import { encodeRlp } from "@plainsight/verifier/encode-rlp";
import { Refusal } from "@plainsight/verifier/refusal";
import { z } from "zod";
import { InvalidLedger, RetryableError } from "../kernel/errors.ts";
import { keccak256, keccak256Hex } from "../kernel/keccak.ts";
import type { BlockRef, LogMark } from "../kernel/ledger.ts";
import { pack } from "../kernel/packed.ts";
import { describeLogs } from "./compare-logs.ts";
import type { IsWatched } from "./is-watched.ts";
import { writeHex } from "./write-hex.ts";

/** What a block holds, as its own hash proves. */
export interface ProvenBlock {
  /** In RLP. */
  readonly header: Uint8Array;
  readonly parentHash: string;
  readonly receiptsRoot: string;
  readonly stateRoot: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Its logs of ours, as `describeLogs` does. */
  readonly logs: string;
  readonly transactions: readonly ProvenTransaction[];
}

/** A transaction that holds logs of ours. */
export interface ProvenTransaction {
  readonly index: number;
  readonly hash: string;
  readonly sender: string;
  readonly firstLogIndex: number;
  /** RLP list of the receipts trie nodes from the root to its receipt, packed. */
  readonly proof: Uint8Array;
}

const hash = z.string().regex(/^0x[0-9a-f]{64}$/);
const rawHeader = z.looseObject({
  hash,
  parentHash: hash,
  receiptsRoot: hash,
  stateRoot: hash,
  timestamp: z.string().regex(/^0x[0-9a-f]+$/),
  transactions: z.array(z.string()),
});

export type RawHeader = z.infer<typeof rawHeader>;

export type RawReceipt = RpcReceipt & { readonly transactionHash: string; readonly from: string };

/** @throws RetryableError when a node's answer is not of the form of a header. */
export function readRawHeader(answer: unknown, block: BlockRef): RawHeader {
  if (answer === null) throw new RetryableError(`The node no longer has block ${block.number} (${block.hash}).`);
  const header = rawHeader.safeParse(answer);
  if (header.success) return header.data;
  throw new RetryableError(`The node's answer is not the header of block ${block.number}: ${z.prettifyError(header.error)}`);
}

/** @throws RetryableError when a node's answer is not of the form of a block's receipts. */
export function readRawReceipts(answer: unknown, block: BlockRef): readonly RawReceipt[] {
  if (answer === null) throw new RetryableError(`The node no longer has the receipts of block ${block.number} (${block.hash}).`);
  if (Array.isArray(answer) && answer.every(isReceipt)) return answer;
  throw new RetryableError(`The node's answer is not the receipts of block ${block.number}: ${JSON.stringify(answer).slice(0, 200)}`);
}

/** Checked by hand and not by a schema: there are as many logs as facts. */
function isReceipt(value: unknown): value is RawReceipt {
  return (
    isObject(value) &&
    isText(value["transactionHash"]) &&
    isText(value["from"]) &&
    isText(value["cumulativeGasUsed"]) &&
    isText(value["logsBloom"]) &&
    (value["type"] === undefined || isText(value["type"])) &&
    (value["status"] === undefined || isText(value["status"])) &&
    (value["root"] === undefined || isText(value["root"])) &&
    Array.isArray(value["logs"]) &&
    value["logs"].every(isLog)
  );
}

function isLog(value: unknown): value is RpcLog {
  return (
    isObject(value) && isText(value["address"]) && isText(value["data"]) && Array.isArray(value["topics"]) && value["topics"].every(isText)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/**
 * Proves what a block holds of ours: all its receipts give the receipts root of a header whose hash is the block's.
 * @param receipts of all the block's transactions, in their order
 * @param isOurs tells the logs that are read
 * @throws InvalidLedger when hash or root differ, RetryableError when the answers cannot be encoded at all
 */
export function proveBlock(block: BlockRef, raw: RawHeader, receipts: readonly RawReceipt[], isOurs: IsWatched): ProvenBlock {
  const header = encoded(() => encodeHeader(raw), block);
  const headerHash = toHex(keccak256(header));
  if (headerHash !== block.hash) {
    throw new InvalidLedger(
      `Block ${block.number}: the header that the node delivers hashes to ${headerHash}, not to the block's hash ${block.hash}. ` +
        "Either the node altered it, or its chain has header fields that this version does not know; then VERIFY_RECEIPTS=false indexes it unverified.",
    );
  }
  const logs: LogMark[] = [];
  const ours: { index: number; firstLogIndex: number; receipt: RawReceipt }[] = [];
  let logIndex = 0;
  receipts.forEach((receipt, index) => {
    const before = logs.length;
    const firstLogIndex = logIndex;
    for (const { address, topics, data } of receipt.logs) {
      if (isOurs(address, topics, block.number)) {
        logs.push({ logIndex, transactionIndex: index, address, topics, dataHash: keccak256Hex(Buffer.from(data.slice(2), "hex")) });
      }
      logIndex += 1;
    }
    if (logs.length > before) ours.push({ index, firstLogIndex, receipt });
  });
  const trie = encoded(
    () =>
      buildReceiptTrie(
        receipts.map((receipt) => encodeReceipt(receipt, writeHex)),
        ours.map(({ index }) => index),
        keccak256,
      ),
    block,
  );
  if (toHex(trie.root) !== raw.receiptsRoot) {
    throw new InvalidLedger(
      `Block ${block.number}: its ${receipts.length} receipts give the root ${toHex(trie.root)}, but its header says ${raw.receiptsRoot}. The node left out, added or altered a receipt.`,
    );
  }
  return {
    header,
    logs: describeLogs(logs),
    parentHash: raw.parentHash,
    receiptsRoot: raw.receiptsRoot,
    stateRoot: raw.stateRoot,
    time: Number(raw.timestamp) * 1000,
    transactions: ours.map(({ index, firstLogIndex, receipt }, at) => ({
      index,
      hash: receipt.transactionHash,
      sender: receipt.from,
      firstLogIndex,
      proof: pack(encodeRlp(trie.proofs[at] ?? [])),
    })),
  };
}

function encoded<Result>(encode: () => Result, block: BlockRef): Result {
  try {
    return encode();
  } catch (error) {
    if (error instanceof Refusal) throw new RetryableError(`Block ${block.number}: the node's answer cannot be encoded: ${error.message}`);
    throw error;
  }
}

function toHex(bytes: Uint8Array): string {
  return `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`;
}
