import type { BallotTerms } from "../ballot-terms.ts";
import { bigEndian, type RowKind, rowLayout } from "../ballot-votes.ts";
import { type Keccak, keccak256 } from "../keccak.ts";
import { groupOf } from "./group.ts";
import { keyOf } from "./keys.ts";
import { checkMembership } from "./semaphore.ts";

/** Does a row's proof show that somebody of the ballot's group cast this very vote? */
export type ChecksVote = (row: Uint8Array, kind: RowKind) => boolean;

/**
 * @param scope hash of the record that opened the ballot, 32 bytes in hexadecimal
 * @returns null where votes of the ballot carry no proofs
 */
export function votesChecker(terms: BallotTerms, scope: string, keccak: Keccak = keccak256): ChecksVote | null {
  const group = groupOf(terms);
  if (group === null) return null;
  // No circuit is so deep: whatever is said to be a proof is none.
  if (group.depth > 32) return () => false;
  const [root, bound, key] = [BigInt(group.root), BigInt(scope), keyOf(group.depth)];
  return (row, kind) => {
    const { proof, choices, ranks } = rowLayout(terms, kind);
    if (proof === null) return false;
    // Of a sealed vote what is said is its commitment, else the choices, as one number.
    const message = kind === "SEALS" ? bigEndian(row, 32, 32) : bigEndian(row, choices, ranks);
    const points = Array.from({ length: 8 }, (_, i) => bigEndian(row, proof + 32 * i, 32));
    const said = { root, nullifier: bigEndian(row, 0, 32), message, scope: bound, depth: group.depth, points };
    return checkMembership(said, key, { root, scope: bound }, keccak).ok;
  };
}
