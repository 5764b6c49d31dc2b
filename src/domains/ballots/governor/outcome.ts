import type { CountingMode } from "./counting-mode.ts";

export interface Sums {
  readonly against: bigint;
  readonly inFavour: bigint;
  readonly abstain: bigint;
}

/** Null where the quorum, or what counts towards it, is unknown. */
export function quorumReached(sums: Sums, quorum: bigint | null, mode: CountingMode): boolean | null {
  if (quorum === null || mode.quorum === null) return null;
  const words = { for: sums.inFavour, against: sums.against, abstain: sums.abstain };
  return mode.quorum.reduce((sum, word) => sum + words[word], 0n) >= quorum;
}

export type ProposalState = "PENDING" | "ACTIVE" | "CANCELED" | "DEFEATED" | "SUCCEEDED" | "QUEUED" | "EXECUTED" | "ENDED";

interface Course {
  readonly changes: readonly ("extended" | "queued" | "executed" | "canceled")[];
  readonly voteStart: bigint;
  /** After extensions. */
  readonly deadline: bigint;
  /** The Governor's clock at the block that the question is of; null where its clock is unknown. */
  readonly now: bigint | null;
}

/** Where a proposal stands by its events and the votes counted, as IGovernor's state() says it. ENDED: by a rule that is unknown. */
export function stateOf(
  { changes, voteStart, deadline, now }: Course,
  sums: Sums,
  quorum: bigint | null,
  mode: CountingMode,
): ProposalState {
  if (changes.includes("executed")) return "EXECUTED";
  if (changes.includes("canceled")) return "CANCELED";
  if (now !== null && now <= voteStart) return "PENDING";
  if (now !== null && now <= deadline) return "ACTIVE";
  if (changes.includes("queued")) return "QUEUED";
  const reached = quorumReached(sums, quorum, mode);
  if (now === null || reached === null || !mode.bravo) return "ENDED";
  return reached && sums.inFavour > sums.against ? "SUCCEEDED" : "DEFEATED";
}
