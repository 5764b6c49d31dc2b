/** What can be wrong with a ballot's records. */
export const ballotFindingKinds = [
  /** A voter, nullifier or paper stands there twice. */
  "DUPLICATE",
  /** Not on the roll, or no path to the root. */
  "NOT_ELIGIBLE",
  /** The proof does not show that a member of the group cast this very vote. */
  "NOT_PROVEN",
  "OUTSIDE_WINDOW",
  "AFTER_CLOSE",
  "BEFORE_CLOSE",
  "UNKNOWN_OPTION",
  /** A record that is none of the ballot's form. */
  "WRONG_FORM",
  "ROW_LENGTH",
  "NOT_SEALED",
  "SEAL_DIFFERS",
  /** A voter of a number that the stream gives no name. */
  "UNNAMED",
  "MORE_THAN_ELIGIBLE",
  /** The record that closes the ballot tells another number of votes. */
  "CLOSING_DIFFERS",
  /** The declared result is not what the recorded votes add up to. */
  "RESULT_DIFFERS",
  /** The contract's own tally is not what the recorded votes add up to. */
  "TALLY_DIFFERS",
  /** A record of a ballot that its stream had not opened before it. */
  "NO_BALLOT",
  /** A record whose number is not the next of its stream, or that can't be read. */
  "OUT_OF_SEQUENCE",
  /** The stream's records do not give the digest that the contract keeps. */
  "STREAM_DIFFERS",
] as const;

export type BallotFindingKind = (typeof ballotFindingKinds)[number];

export interface BallotFinding {
  readonly kind: BallotFindingKind;
  /** Number of the record at which it shows; null where it is the ballot's as a whole. */
  readonly seq: number | null;
  /** Place of the row in its record, from 0; null where it is the record's as a whole. */
  readonly row: number | null;
  readonly got: string;
  readonly expected: string;
}

/** @param ballot number of the record that opens the ballot which record `seq` is about, or would */
export function noBallot(seq: number, ballot: number): BallotFinding {
  return { kind: "NO_BALLOT", seq, row: null, got: `record ${seq} of ballot ${ballot}`, expected: "a ballot that was opened before it" };
}

/** Findings that are kept by name: a ballot broken throughout would have one for each vote. */
export const mostFindings = 1000;

/** Gathers what is found, up to a number. */
export class BallotFindings {
  readonly #list: BallotFinding[] = [];

  get list(): readonly BallotFinding[] {
    return this.#list;
  }

  add(kind: BallotFindingKind, seq: number | null, row: number | null, got: string, expected: string): void {
    if (this.#list.length < mostFindings) this.#list.push({ kind, seq, row, got, expected });
  }
}
