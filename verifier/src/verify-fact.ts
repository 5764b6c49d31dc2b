import { readFactDocument } from "./fact-document.ts";
import { decodeFlow } from "./flow.ts";
import { type Keccak, keccak256 } from "./keccak.ts";
import { attempt, type Refused } from "./refusal.ts";
import { compareFlow, type FieldDifference, type ShownFlow, showFlow } from "./shown-flow.ts";
import { type ProvenRecord, verifyRecord } from "./verify-record.ts";

export interface ProvenFact extends ProvenRecord {
  readonly id: string;
  /** The contract that recorded it: whether that is the publisher's own, the publisher has to say. */
  readonly contract: string;
  readonly stream: number;
  readonly seq: number;
  /** What the proven record says. */
  readonly flow: ShownFlow;
  /** Where the answer shows something else than the record says; empty where it does not. */
  readonly differences: readonly FieldDifference[];
}

/**
 * Checks a server's answer to `factQuery`: that the record is in the block, and that what is shown is what it says.
 * @param document the answer, parsed from JSON
 * @param blockHash hash of the block, which the reader got from elsewhere
 */
export function verifyFact(document: unknown, blockHash: string, keccak: Keccak = keccak256): ProvenFact | Refused {
  return attempt(() => {
    const { id, proof, shown } = readFactDocument(document);
    const verdict = verifyRecord({ ...proof, expectedBlockHash: blockHash }, keccak);
    if (!verdict.ok) return verdict;
    const stream = Number(proof.record.stream);
    const flow = showFlow(decodeFlow(proof.record.data), stream);
    const comparison = compareFlow(shown ?? flow, proof.record.data, stream);
    if (!comparison.ok) return comparison;
    const { contract, seq } = proof.record;
    return { ...verdict, id, contract, stream, seq: Number(seq), flow, differences: comparison.differences };
  });
}
