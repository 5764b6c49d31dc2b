import type { ByRule } from "@plainsight/verifier/count/count-ballots";
import type { FoundVote } from "@plainsight/verifier/count/find-vote";
import type { FirstPreferences } from "@plainsight/verifier/count/first-preferences";
import type { RecountFinding } from "@plainsight/verifier/count/recount";
import type { StreamRecount } from "@plainsight/verifier/count/recount-stream";
import type { Transcript } from "@plainsight/verifier/count/transcript";
import type { Refused } from "@plainsight/verifier/refusal";

/** The ballot that is counted again, as the page has it. */
export interface Subject {
  readonly id: string;
  readonly streamId: string;
  readonly chainId: number;
  readonly contract: string;
  readonly stream: number;
  /** Number of the record that opened it. */
  readonly ballot: number;
  /** True where the source publishes sums and no single vote. */
  readonly sums: boolean;
  /** True where voters are named, and look their vote up by that name. */
  readonly named: boolean;
  /** Votes of each option as the page shows them. */
  readonly shown: readonly number[];
}

/** What the page asks of the worker. */
export type Ask =
  | {
      /** This ballot, or all of its source. */
      readonly kind: "count" | "count-all";
      readonly subject: Subject;
      /** A server's proof of what the contract keeps, as it came; null where there is none. */
      readonly proof: unknown;
      /** The hash of the proof's block, and who said so. */
      readonly block: { readonly number: number; readonly hash: string; readonly from: string } | null;
    }
  | { readonly kind: "find"; readonly tag: string };

/** What was counted, in a form that goes from the worker to the page. */
export interface Outcome {
  readonly kind: "counted";
  readonly options: readonly string[];
  readonly votes: number;
  readonly firstPreferences: FirstPreferences;
  readonly ranked: boolean;
  readonly byRule: ByRule | null;
  readonly noRule: string | null;
  /** Records of the ballot, and of the whole stream. */
  readonly records: number;
  readonly streamLength: number;
  /** Number of the block that stream and tally were compared as of; null where there was no proof. */
  readonly provenAt: number | null;
  readonly findings: readonly RecountFinding[];
  /** True where votes stand under something that only their voter has. */
  readonly canFind: boolean;
  readonly milliseconds: number;
  readonly transcript: Transcript;
}

/** What counting all ballots of a source came to. */
export interface StreamOutcome extends StreamRecount {
  readonly kind: "counted-all";
  readonly milliseconds: number;
}

/** What the worker says. */
export type Answer =
  | { readonly kind: "progress"; readonly what: "records" | "proofs"; readonly done: number; readonly of: number }
  | Outcome
  | StreamOutcome
  | { readonly kind: "refused"; readonly refused: Refused }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "found"; readonly found: FoundVote };
