import { InvalidLedger } from "../../kernel/errors.ts";
import { type ChainLog, streamId } from "../../kernel/ledger.ts";
import { storableText } from "../../kernel/ledger-text.ts";
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
} as const;

type Word = keyof typeof words;

/**
 * Reads a FlowRecorded event. There are as many of these as facts, so they are read from their fixed places instead of by
 * the general decoder, at a third of its cost; a test compares the two.
 * @throws InvalidLedger for what the contract cannot have written
 */
export function decodeFlow(log: ChainLog): FlowRecorded {
  const { chainId, blockNumber, logIndex, transactionIndex, address: contract, topics, dataHash } = log;
  const data = Buffer.from(log.data.buffer, log.data.byteOffset, log.data.byteLength);
  // The first word points at the struct, which follows at once.
  if (data.length < 32 * (1 + 19) || data.readUInt32BE(28) !== 32) throw invalid(log, "a struct Flow", `${data.length} other bytes`);
  const uint = (word: Word): number => data.readUInt32BE(32 * words[word] + 60);
  const kind = flowKinds[uint("kind") - 1];
  if (kind === undefined) throw invalid(log, `a kind from 1 to ${flowKinds.length}`, String(uint("kind")));
  const text = (word: Word): string => {
    const at = 32 + uint(word);
    if (at + 32 > data.length) throw invalid(log, `${word} inside the data`, `an offset of ${at}`);
    const length = data.readUInt32BE(at + 28);
    if (at + 32 + length > data.length) throw invalid(log, `${word} inside the data`, `a length of ${length}`);
    return storableText(data.toString("utf8", at + 32, at + 32 + length));
  };
  const letters = (word: Word): string => data.toString("latin1", 32 * words[word] + 32, 32 * words[word] + 35);
  const day = (word: Word): string | null => {
    const date = ledgerDay(uint(word));
    if (date === undefined) throw invalid(log, `${word} as yyyymmdd`, String(uint(word)));
    return date;
  };
  const id = cachedStreamId(chainId, contract, topics[1] ?? "");
  const country = letters("country");
  const parentSeq = Number(uint64(data, "parent"));
  const corrects = Number(uint64(data, "corrects"));
  return {
    type: "flow-recorded",
    chainId,
    blockNumber,
    logIndex,
    transactionIndex,
    contract,
    streamId: id,
    seq: Number(topics[2]),
    kind,
    year: uint("year"),
    country: country === "\0\0\0" ? null : country,
    currency: letters("currency"),
    amount: int128(data, "amount"),
    decimals: uint("decimals"),
    usdCents: uint("usdKnown") === 0 ? null : int128(data, "usdCents"),
    valueDate: day("valueDate"),
    rateDate: day("rateDate"),
    provider: uint("from") || null,
    receiver: uint("to") || null,
    programme: uint("programme") || null,
    parentStreamId: parentSeq === 0 ? null : uint("parentStream") === 0 ? id : streamId(chainId, contract, uint("parentStream")),
    parentSeq: parentSeq || null,
    corrects: corrects || null,
    ref: text("ref"),
    title: text("title"),
    sector: text("sector"),
    recordHash: dataHash,
  };
}

function uint64(data: Buffer, word: Word): bigint {
  return data.readBigUInt64BE(32 * words[word] + 56);
}

function int128(data: Buffer, word: Word): bigint {
  const at = 32 * words[word] + 48;
  const high = data.readBigInt64BE(at);
  const low = data.readBigUInt64BE(at + 8);
  return high === 0n ? low : (high << 64n) | low;
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
    lastStream = { chainId, contract, topic, id: streamId(chainId, contract, Number(topic)) };
  }
  return lastStream.id;
}

function invalid(log: ChainLog, expected: string, got: string): InvalidLedger {
  return new InvalidLedger(`Block ${log.blockNumber}, log ${log.logIndex} of ${log.address}: expected ${expected}, got ${got}.`);
}
