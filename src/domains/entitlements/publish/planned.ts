import type { RoundTerms } from "@plainsight/verifier/entitlement";

/** What one person is due, as far as publishing needs to know it: no name, no number. Never leaves the publisher's machine. */
export interface PlannedPerson {
  /** Two capitals and up to six digits. */
  readonly place: string;
  /** In units of 10^-decimals. */
  readonly amount: bigint;
  /** What was paid or handed out; null: nothing was claimed yet. */
  readonly paid: bigint | null;
}

/** A person with the secret that their code holds. */
export interface CodedPerson extends PlannedPerson {
  /** 16 bytes. */
  readonly secret: Uint8Array;
}

export interface PlannedRound {
  readonly terms: RoundTerms;
  readonly people: readonly CodedPerson[];
  readonly cancelled: boolean;
}
