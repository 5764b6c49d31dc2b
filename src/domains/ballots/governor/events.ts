/** Where on the ledger a Governor said something. */
interface Place {
  readonly chainId: number;
  readonly blockNumber: number;
  readonly logIndex: number;
  readonly transactionIndex: number;
  /** Lower case, with 0x. */
  readonly contract: string;
  /** The proposal's number: 256 bits. */
  readonly proposal: bigint;
}

/** A call that the proposal makes if it is carried. */
export interface ProposedCall {
  readonly target: string;
  /** In wei, as a decimal. */
  readonly value: string;
  /** As old interfaces name the function; mostly empty. */
  readonly signature: string;
  readonly calldata: string;
}

export interface ProposalCreated extends Place {
  readonly type: "created";
  readonly proposer: string;
  readonly calls: readonly ProposedCall[];
  /** In the Governor's clock: a block's number, or seconds since 1970. Votes are taken after it. */
  readonly voteStart: bigint;
  /** The last moment at which votes are taken, unless it is extended. */
  readonly voteEnd: bigint;
  readonly description: string;
}

/**
 * `cast`: a voter's whole weight, or what is left of it. `split`: a part of it, divided by the voter (support 255). `override`: a
 * holder takes their weight back from their delegate and votes themselves. `reduced`: what the delegate's vote loses by that.
 */
export type VoteKind = "cast" | "split" | "override" | "reduced";

/** What a vote adds to each option; negative where it takes away. */
export interface Effect {
  readonly against: bigint;
  readonly inFavour: bigint;
  readonly abstain: bigint;
}

export interface GovernorVote extends Place {
  readonly type: "vote";
  readonly kind: VoteKind;
  readonly voter: string;
  /** As logged: 0 against, 1 for, 2 abstain, 255 split; others are a counting mode's own. */
  readonly support: number;
  readonly weight: bigint;
  /** Null where `support` is none that is understood. */
  readonly effect: Effect | null;
  readonly reason: string;
  /** Hexadecimal; null where the event has none. */
  readonly params: string | null;
}

export interface ProposalChanged extends Place {
  readonly type: "changed";
  readonly change: "extended" | "queued" | "executed" | "canceled";
  /** Of an extension the new end of the vote; of a queued proposal when it may be executed, in seconds since 1970. */
  readonly until: bigint | null;
}

export type GovernorEvent = ProposalCreated | GovernorVote | ProposalChanged;
