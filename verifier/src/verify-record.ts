import { openHeader } from "./header.ts";
import { bytesToHex, hexToBytes } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";
import { type Log, provenLogs } from "./receipt.ts";
import { attempt, type Reason, Refusal, type Refused } from "./refusal.ts";

/** A record as somebody shows it: an event of a stream. All bytes are hexadecimal with 0x. */
export interface ClaimedRecord {
  /** Address of the contract that emitted it. */
  readonly contract: string;
  /** keccak256 of the event's signature: its first topic. */
  readonly event: string;
  readonly stream: number | bigint;
  readonly seq: number | bigint;
  /** The event's unindexed data. */
  readonly data: string;
}

export interface RecordProof {
  /** The block's header in RLP. */
  readonly headerRlp: string;
  /** The block's hash, which the reader got from elsewhere than the one who shows the record. */
  readonly expectedBlockHash: string;
  readonly transactionIndex: number;
  /** Position of the event among those of its transaction, from 0. */
  readonly logIndexInReceipt: number;
  /** Nodes of the receipts trie from its root to the receipt. */
  readonly nodes: readonly string[];
  readonly record: ClaimedRecord;
}

export interface ProvenRecord {
  readonly ok: true;
  readonly blockNumber: number;
  /** Seconds since 1970. */
  readonly blockTime: number;
  /** keccak256 of the data: what the stream's digest is made of. */
  readonly recordHash: string;
}

/** Says whether the block holds this very record, or names what is wrong. Needs no network and trusts nobody. */
export function verifyRecord(proof: RecordProof, keccak: Keccak = keccak256): ProvenRecord | Refused {
  return attempt(() => {
    const header = openHeader(proof.headerRlp, proof.expectedBlockHash, keccak);
    const nodes = proof.nodes.map((node, index) => hexToBytes(node, `node ${index}`));
    const logs = provenLogs(header, proof.transactionIndex, nodes, keccak);
    const log = logs[proof.logIndexInReceipt];
    if (log === undefined) throw new Refusal("log-absent", `${logs.length} logs`, `a log at position ${proof.logIndexInReceipt}`);
    matchRecord(log, proof.record);
    return { ok: true, blockNumber: header.number, blockTime: header.time, recordHash: bytesToHex(keccak(log.data)) };
  });
}

/**
 * Compares a record that somebody shows with the proven log.
 * @throws Refusal contract-differs, event-differs, stream-differs, seq-differs, data-differs; `got` is what is shown
 */
export function matchRecord({ address, topics, data }: Log, record: ClaimedRecord): void {
  const [event, stream, seq, ...more] = topics;
  requireSame("contract-differs", hexToBytes(record.contract, "contract", 20), address);
  requireSame("event-differs", hexToBytes(record.event, "event", 32), more.length > 0 ? undefined : event);
  requireSame("stream-differs", word(record.stream, "stream"), stream);
  requireSame("seq-differs", word(record.seq, "seq"), seq);
  requireSame("data-differs", hexToBytes(record.data, "data"), data);
}

function requireSame(reason: Reason, shown: Uint8Array, proven: Uint8Array | undefined): void {
  const expected = proven === undefined ? "an event with another number of topics" : bytesToHex(proven);
  if (bytesToHex(shown) !== expected) throw new Refusal(reason, bytesToHex(shown), expected);
}

/** A number as a topic: 32 bytes. */
function word(value: number | bigint, name: string): Uint8Array {
  return hexToBytes(`0x${value.toString(16).padStart(64, "0")}`, name, 32);
}
