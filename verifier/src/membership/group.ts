import type { BallotTerms } from "../ballot-terms.ts";

/**
 * The group whose members may vote, each shown by a proof that tells not who: a group of Semaphore, version 4.
 * A proof's scope is the hash of the record that opened the ballot: it is of this very question and group, and of no other.
 */
export interface BallotGroup {
  /** Of its tree: 1 to 32. */
  readonly depth: number;
  /** Root of its tree, 32 bytes in hexadecimal. */
  readonly root: string;
}

/** In a ballot's terms, depths above this one are those of a group's tree; up to it, of paths to a root. */
const groups = 128;

/** Bytes of a proof: eight coordinates. */
export const proofLength = 256;

/** Null where the ballot is not of a group. */
export function groupOf({ depth, root }: Pick<BallotTerms, "depth" | "root">): BallotGroup | null {
  return depth > groups ? { depth: depth - groups, root } : null;
}

/** How a ballot's terms say the depth of a group's tree. */
export function termsDepth(depth: number): number {
  return groups + depth;
}
