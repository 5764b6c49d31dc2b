import { InvalidLedger } from "../../kernel/errors.ts";
import { type ChainLog, streamId as nameStream } from "../../kernel/ledger.ts";
import { storableLetters, storableText } from "../../kernel/ledger-text.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { type FlowRecorded, flowKinds } from "./events.ts";

/** Words of 32 bytes that the struct Flow of contracts/FundLedger.sol begins with, by field. The strings come after them. */
const words = {
  kind: 0,
  year: 1,
  country: 2,
  currency: 3,
  decimals: 4,
  amount: 5,
  usdKnown: 6,
  usdCents: 7,
  valueDate: 8,
  rateDate: 9,
  from: 10,
  to: 11,
  programme: 12,
  parentStream: 13,
  parent: 14,
  corrects: 15,
  ref: 16,
  title: 17,
  sector: 18,
  properties: 19,
} as const;

/**
 * Reads a FlowRecorded event. There are as many of these as facts, so they are read from their fixed places instead of by
 * the general decoder, at a third of its cost; a test compares the two.
 * @throws InvalidLedger for what the contract cannot have written
 */
export function decodeFlow(log: ChainLog): FlowRecorded {
  const { chainId, blockNumber, logIndex, transactionIndex, address: contract, topics, dataHash } = log;
  const data = Buffer.from(log.data.buffer, log.data.byteOffset, log.data.byteLength);
  // The first word points at the struct, which follows at once.
  if (data.length < 32 * (1 + 20) || data.readUInt32BE(28) !== 32) throw invalid(log, "a struct Flow", `${data.length} other bytes`);
  const kind = flowKinds[uint(data, words.kind) - 1];
  if (kind === undefined) throw invalid(log, `a kind from 1 to ${flowKinds.length}`, String(uint(data, words.kind)));
  const streamId = cachedStreamId(chainId, contract, topics[1] ?? "");
  const parentStream = uint(data, words.parentStream);
  const parentSeq = Number(uint64(data, words.parent));
  return {
    type: "flow-recorded",
    chainId,
    blockNumber,
    logIndex,
    transactionIndex,
    contract,
    streamId,
    seq: Number(topics[2]),
    kind,
    year: uint(data, words.year),
    country: letters(data, words.country) || null,
    currency: letters(data, words.currency),
    amount: int128(data, words.amount),
    decimals: uint(data, words.decimals),
    usdCents: uint(data, words.usdKnown) === 0 ? null : int128(data, words.usdCents),
    valueDate: day(log, uint(data, words.valueDate)),
    rateDate: day(log, uint(data, words.rateDate)),
    provider: uint(data, words.from) || null,
    receiver: uint(data, words.to) || null,
    programme: uint(data, words.programme) || null,
    parentStreamId: parentSeq === 0 ? null : parentStream === 0 ? streamId : nameStream(chainId, contract, parentStream),
    parentSeq: parentSeq || null,
    corrects: Number(uint64(data, words.corrects)) || null,
    ref: text(log, data, words.ref),
    title: text(log, data, words.title),
    sector: text(log, data, words.sector),
    properties: text(log, data, words.properties),
    recordHash: dataHash,
  };
}

// Functions of the module and none inside decodeFlow: those would be made anew for each record.

function uint(data: Buffer, word: number): number {
  return data.readUInt32BE(32 * word + 60);
}

function uint64(data: Buffer, word: number): bigint {
  return data.readBigUInt64BE(32 * word + 56);
}

function int128(data: Buffer, word: number): bigint {
  const high = data.readBigInt64BE(32 * word + 48);
  const low = data.readBigUInt64BE(32 * word + 56);
  return high === 0n ? low : (high << 64n) | low;
}

function letters(data: Buffer, word: number): string {
  return storableLetters(data.toString("latin1", 32 * word + 32, 32 * word + 35));
}

/** A string lies where its word points, counted from the start of the struct: its length, then its bytes. */
function text(log: ChainLog, data: Buffer, word: number): string {
  const at = 32 + uint(data, word);
  const start = at + 32;
  const end = start > data.length ? Number.POSITIVE_INFINITY : start + data.readUInt32BE(at + 28);
  if (end > data.length) throw invalid(log, `the string of word ${word} inside ${data.length} bytes`, `one at ${at} that ends at ${end}`);
  return storableText(data.toString("utf8", start, end));
}

function day(log: ChainLog, number: number): string | null {
  const date = ledgerDay(number);
  if (date === undefined) throw invalid(log, "a day as yyyymmdd", String(number));
  return date;
}

const days = new Map<number, string | null | undefined>();

function ledgerDay(number: number): string | null | undefined {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = fromLedgerDay(number);
  if (days.size < 100_000) days.set(number, day);
  return day;
}

let lastStream = { chainId: 0, contract: "", topic: "", id: "" };

/** Most records are of the same stream as the one before. */
function cachedStreamId(chainId: number, contract: string, topic: string): string {
  if (lastStream.topic !== topic || lastStream.contract !== contract || lastStream.chainId !== chainId) {
    lastStream = { chainId, contract, topic, id: nameStream(chainId, contract, Number(topic)) };
  }
  return lastStream.id;
}

function invalid(log: ChainLog, expected: string, got: string): InvalidLedger {
  return new InvalidLedger(`Block ${log.blockNumber}, log ${log.logIndex} of ${log.address}: expected ${expected}, got ${got}.`);
}
