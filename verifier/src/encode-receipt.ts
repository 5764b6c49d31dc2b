import { prefixLength, stringLength, writePrefix } from "./encode-rlp.ts";
import { hexLength, writeHex } from "./hex.ts";
import { Refusal } from "./refusal.ts";

/** The parts of an `eth_getTransactionReceipt` answer that the ledger itself commits to. */
export interface RpcReceipt {
  /** Transaction type as a quantity; absent means "0x0". */
  readonly type?: string | undefined;
  readonly status?: string | undefined;
  /** State root, in blocks before the Byzantium fork, which had no status. */
  readonly root?: string | undefined;
  readonly cumulativeGasUsed: string;
  readonly logsBloom: string;
  readonly logs: readonly RpcLog[];
}

export interface RpcLog {
  readonly address: string;
  readonly topics: readonly string[];
  readonly data: string;
}

/** As writeHex of hex.ts, which is taken where no faster one is given. */
export type HexWriter = typeof writeHex;

/**
 * The bytes of a receipt as they lie in the block's receipts trie: RLP of [status or state root, cumulative gas, bloom,
 * logs], after one byte of type for typed transactions (EIP-2718).
 * @throws Refusal input-malformed where a field is not hexadecimal or an address, topic or bloom not of its length
 */
export function encodeReceipt(receipt: RpcReceipt, write: HexWriter = writeHex): Uint8Array {
  const outcome = evenHex(receipt.root ?? quantity(receipt.status, "status"));
  const gas = evenHex(quantity(receipt.cumulativeGasUsed, "cumulativeGasUsed"));
  const logSizes = receipt.logs.map(logPayload);
  const logsSize = logSizes.reduce((sum, size) => sum + prefixLength(size) + size, 0);
  hexLength(receipt.logsBloom, "logsBloom", 256);
  const payload = hexStringLength(outcome, "status") + hexStringLength(gas, "gas") + (3 + 256) + prefixLength(logsSize) + logsSize;

  const type = Number(receipt.type ?? "0x0");
  if (!(type >= 0 && type < 0x80)) throw new Refusal("input-malformed", String(receipt.type), "a type below 0x80", "type");
  const typed = type === 0 ? 0 : 1;
  const out = new Uint8Array(typed + prefixLength(payload) + payload);
  if (typed === 1) out[0] = type;
  let at = writePrefix(0xc0, payload, out, typed);
  at = writeHexString(outcome, out, at, "status", write);
  at = writeHexString(gas, out, at, "cumulativeGasUsed", write);
  at = writeHexString(receipt.logsBloom, out, at, "logsBloom", write);
  at = writePrefix(0xc0, logsSize, out, at);
  receipt.logs.forEach((log, index) => {
    at = writeLog(log, logSizes[index] ?? 0, out, at, write);
  });
  return out;
}

function logPayload(log: RpcLog): number {
  hexLength(log.address, "log address", 20);
  for (const topic of log.topics) hexLength(topic, "topic", 32);
  const topics = 33 * log.topics.length;
  return 21 + prefixLength(topics) + topics + hexStringLength(log.data, "log data");
}

function writeLog(log: RpcLog, payload: number, out: Uint8Array, start: number, write: HexWriter): number {
  let at = writePrefix(0xc0, payload, out, start);
  at = writeHexString(log.address, out, at, "log address", write);
  at = writePrefix(0xc0, 33 * log.topics.length, out, at);
  for (const topic of log.topics) at = writeHexString(topic, out, at, "topic", write);
  return writeHexString(log.data, out, at, "log data", write);
}

function hexStringLength(hex: string, name: string): number {
  return stringLength(hexLength(hex, name), Number.parseInt(hex.slice(2, 4), 16));
}

function writeHexString(hex: string, out: Uint8Array, at: number, name: string, write: HexWriter): number {
  const length = hex.length / 2 - 1;
  const bare = length === 1 && Number.parseInt(hex.slice(2), 16) < 0x80;
  return write(hex, out, bare ? at : writePrefix(0x80, length, out, at), name);
}

/** A quantity without leading zeros, as RLP wants its integers; zero is the empty string. */
function quantity(hex: string | undefined, name: string): string {
  if (hex === undefined || !hex.startsWith("0x")) throw new Refusal("input-malformed", String(hex), "a 0x quantity", name);
  return `0x${hex.slice(2).replace(/^0+/, "")}`;
}

function evenHex(hex: string): string {
  return hex.length % 2 === 0 ? hex : `0x0${hex.slice(2)}`;
}
