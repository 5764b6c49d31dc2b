import type { VotesRecord } from "@plainsight/verifier/ballot-count";
import type { BallotFinding } from "@plainsight/verifier/ballot-findings";
import type { BookBallot, StatedIntent } from "./book.ts";
import type { Choice } from "./choices.ts";
import type { DeclaredResult } from "./declared.ts";

/** Parts of a ballot that have to know which ballot they are of. */
interface Of {
  readonly ballot: BookBallot;
}

export interface ChoiceOf extends Choice, Of {
  /** Votes counted for all choices. */
  readonly counted: number;
}

export interface ResultOf extends DeclaredResult, Of {}

export interface FindingOf extends BallotFinding, Of {}

export interface RecordOf extends Of {
  readonly record: VotesRecord;
}

/** What one voter said later. */
export interface IntentOf extends Omit<StatedIntent, "rows">, Of {
  readonly voter: string;
  readonly choice: number;
}
