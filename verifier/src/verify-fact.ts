import { readFactDocument } from "./fact-document.ts";
import { type Keccak, keccak256 } from "./keccak.ts";
import { attempt, type Refused } from "./refusal.ts";
import type { ReadRecord } from "./shown-record.ts";
import { type ProvenRecord, verifyRecord } from "./verify-record.ts";

export interface ProvenFact extends ProvenRecord, ReadRecord {
  readonly id: string;
  /** The contract that recorded it: whether that is the publisher's own, the publisher has to say. */
  readonly contract: string;
  readonly stream: number;
  readonly seq: number;
}

/**
 * Checks a server's answer to `factQuery`: that the record is in the block, and that what is shown is what it says.
 * @param document the answer, parsed from JSON
 * @param blockHash hash of the block, which the reader got from elsewhere
 */
export function verifyFact(document: unknown, blockHash: string, keccak: Keccak = keccak256): ProvenFact | Refused {
  return attempt(() => {
    const { id, proof, shown, reading } = readFactDocument(document);
    const verdict = verifyRecord({ ...proof, expectedBlockHash: blockHash }, keccak);
    if (!verdict.ok) return verdict;
    const stream = Number(proof.record.stream);
    const { contract, seq, data } = proof.record;
    return { ...verdict, id, contract, stream, seq: Number(seq), ...reading.read(data, stream, shown) };
  });
}
