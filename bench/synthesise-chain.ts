/**
 * Makes a chain of blocks that hold records of ours, with receipts that give their roots and headers that give their
 * hashes, and writes the answers of a node that has it to two files: one of JSON, one of where each answer lies in it.
 * A real node would take an hour to make as many records; the indexer cannot tell the difference.
 */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { buildReceiptTrie } from "@plainsight/verifier/build-trie";
import { encodeHeader } from "@plainsight/verifier/encode-header";
import { encodeReceipt, type RpcLog } from "@plainsight/verifier/encode-receipt";
import { encodeFlow, flowRecorded } from "@plainsight/verifier/flow";
import { bytesToHex } from "@plainsight/verifier/hex";
import { logsBloom } from "@plainsight/verifier/logs-bloom";
import { type Codec, Sink } from "@subsquid/evm-codec";
import { events as fundEvents } from "../src/generated/abi/FundLedger.ts";
import { events as registryEvents } from "../src/generated/abi/OrganisationRegistry.ts";
import { keccak256 } from "../src/kernel/keccak.ts";

export const chainId = 31337;
export const registry = `0x${"a1".repeat(20)}`;
export const ledger = `0x${"b2".repeat(20)}`;
/** One transaction a block, as a publisher sends them. */
const recordsPerBlock = 200;
/** So that all records are final. */
const emptyBlocks = 20;
const version = 5;

/** Where each block's answers lie in answers.json: start and end of header, logs (without brackets) and receipts. */
export interface ChainIndex {
  readonly version: number;
  readonly blocks: readonly (readonly [header: number, logs: number, receipts: number, end: number])[];
  /** Number by hash. */
  readonly hashes: Readonly<Record<string, number>>;
}

/** @returns the folder that holds the chain, made now or found. */
export function ensureChain(folder: string, records: number, onProgress: (records: number) => void): string {
  const home = join(folder, `chain-${records}`);
  const indexFile = join(home, "index.json");
  if (existsSync(indexFile)) {
    const index: ChainIndex = JSON.parse(readFileSync(indexFile, "utf8"));
    if (index.version === version) return home;
  }
  mkdirSync(home, { recursive: true });
  const out = openSync(join(home, "answers.json"), "w");
  const blocks: [number, number, number, number][] = [];
  const hashes: Record<string, number> = {};
  let at = 0;
  let parent = `0x${"00".repeat(32)}`;
  const write = (text: string): number => {
    const start = at;
    at += writeSync(out, text);
    return start;
  };
  const append = (logs: readonly RpcLog[]): void => {
    const block = makeBlock(blocks.length, parent, logs);
    hashes[block.hash] = blocks.length;
    parent = block.hash;
    blocks.push([write(block.header), write(block.logs), write(block.receipts), at]);
  };
  append([]);
  append(organisations());
  append(declarations());
  for (let from = 1; from <= records; from += recordsPerBlock) {
    append(Array.from({ length: Math.min(recordsPerBlock, records + 1 - from) }, (_, i) => flowLog(from + i)));
    onProgress(from);
  }
  for (let i = 0; i < emptyBlocks; i++) append([]);
  closeSync(out);
  writeFileSync(`${indexFile}.new`, JSON.stringify({ version, blocks, hashes } satisfies ChainIndex));
  renameSync(`${indexFile}.new`, indexFile);
  return home;
}

function makeBlock(
  number: number,
  parentHash: string,
  logs: readonly RpcLog[],
): { hash: string; header: string; logs: string; receipts: string } {
  const transactionHash = bytesToHex(keccak256(Buffer.from(`transaction of block ${number}`)));
  const bloom = logsBloom(logs, keccak256);
  const receipt = {
    type: "0x2",
    status: "0x1",
    cumulativeGasUsed: "0xdbba0",
    logsBloom: bloom,
    logs,
  };
  const transactions = logs.length === 0 ? [] : [transactionHash];
  const trie = buildReceiptTrie(logs.length === 0 ? [] : [encodeReceipt(receipt)], [], keccak256);
  const header = {
    parentHash,
    sha3Uncles: "0x1dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347",
    miner: `0x${"00".repeat(20)}`,
    stateRoot: bytesToHex(keccak256(Buffer.from(`state of block ${number}`))),
    transactionsRoot: bytesToHex(keccak256(Buffer.from(`transactions of block ${number}`))),
    receiptsRoot: bytesToHex(trie.root),
    logsBloom: bloom,
    difficulty: "0x0",
    number: `0x${number.toString(16)}`,
    gasLimit: "0x1c9c380",
    gasUsed: "0xdbba0",
    timestamp: `0x${(1_760_000_000 + number * 12).toString(16)}`,
    extraData: "0x",
    mixHash: `0x${"00".repeat(32)}`,
    nonce: "0x0000000000000000",
    baseFeePerGas: "0x7",
    withdrawalsRoot: "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421",
    blobGasUsed: "0x0",
    excessBlobGas: "0x0",
    parentBeaconBlockRoot: `0x${"00".repeat(32)}`,
  };
  const hash = bytesToHex(keccak256(encodeHeader(header)));
  const placed = logs.map((log, i) => ({
    ...log,
    blockHash: hash,
    blockNumber: header.number,
    blockTimestamp: header.timestamp,
    transactionHash,
    transactionIndex: "0x0",
    logIndex: `0x${i.toString(16)}`,
    removed: false,
  }));
  const whole = {
    ...receipt,
    logs: placed,
    transactionHash,
    transactionIndex: "0x0",
    blockHash: hash,
    blockNumber: header.number,
    gasUsed: "0xdbba0",
    effectiveGasPrice: "0x7",
    from: `0x${"c3".repeat(20)}`,
    to: ledger,
    contractAddress: null,
  };
  return {
    hash,
    header: JSON.stringify({ hash, ...header, size: "0x260", uncles: [], transactions, withdrawals: [] }),
    logs: placed.map((log) => JSON.stringify(log)).join(","),
    receipts: JSON.stringify(logs.length === 0 ? [] : [whole]),
  };
}

function organisations(): readonly RpcLog[] {
  const { topic, params } = registryEvents.OrganisationRegistered;
  return Array.from({ length: 40 }, (_, i) => ({
    address: registry,
    topics: [topic, word(i + 1)],
    data: encode(params.record, { ref: `agency-${i + 1}`, name: `Agency number ${i + 1}`, country: "0x000000", kind: 3 }),
  }));
}

function declarations(): readonly RpcLog[] {
  const opened = fundEvents.StreamOpened;
  const declared = fundEvents.ProgrammeDeclared;
  const terms = { source: "bench", title: "Bench", licence: "CC0-1.0", attribution: "Nobody", sample: true };
  const text = (ref: string, title: string): string => {
    const sink = new Sink(2);
    declared.params.ref.encode(sink, ref);
    declared.params.title.encode(sink, title);
    return sink.toString();
  };
  return [
    { address: ledger, topics: [opened.topic, word(1), word(1)], data: encode(opened.params.terms, terms) },
    { address: ledger, topics: [declared.topic, word(1), word(1)], data: text("RR", "Rapid Response") },
    { address: ledger, topics: [declared.topic, word(2), word(1)], data: text("UFE", "Underfunded Emergencies") },
  ];
}

function encode<Value>(codec: Codec<Value, unknown>, value: Value): string {
  const sink = new Sink(1);
  codec.encode(sink, value);
  return sink.toString();
}

const countries =
  "AFG AGO BDI BFA BGD CAF CIV CMR COD COL CUB DJI ERI ETH GIN GTM HND HTI IDN IRQ JOR KEN LBN LBR LBY LKA MDG MLI MMR MOZ".split(" ");
const sectors = ["Health", "Food Security", "Water, Sanitation and Hygiene", "Nutrition", "Shelter and Non-Food Items", "Protection"];
const titles = [
  "Emergency food assistance to drought-affected populations in the southern regions",
  "Provision of life-saving primary health care services to internally displaced people",
  "Integrated nutrition response for children under five and pregnant and lactating women",
  "Safe drinking water, sanitation and hygiene promotion in cholera-affected districts",
];

/** Invented figures of the length and variety of real allocations. */
function flowLog(seq: number): RpcLog {
  // Any mixing will do that makes country, year and agency independent of each other.
  const mixed = Math.imul(seq, 2_654_435_761) >>> 0;
  const year = 2006 + (mixed % 20);
  const country = countries[(mixed >>> 8) % countries.length] ?? "AFG";
  const cents = BigInt(10_000_000 + ((seq * 7_919) % 500_000_000));
  return {
    address: ledger,
    topics: [flowRecorded, word(1), word(seq)],
    data: encodeFlow({
      kind: 2,
      year,
      country,
      currency: "USD",
      decimals: 2,
      amount: cents,
      usdKnown: true,
      usdCents: cents,
      valueDate: year * 10_000 + (1 + (seq % 12)) * 100 + 1 + (seq % 28),
      rateDate: 0,
      from: 1,
      to: 2 + ((mixed >>> 16) % 20),
      programme: 1 + (seq % 2),
      parentStream: 0,
      parent: 0,
      corrects: 0,
      ref: `CERF-${country}-${String(year % 100).padStart(2, "0")}-RR-WFP-${seq}`,
      title: titles[seq % titles.length] ?? "",
      sector: sectors[seq % sectors.length] ?? "",
      properties: "",
    }),
  };
}

function word(value: number): string {
  return `0x${value.toString(16).padStart(64, "0")}`;
}
