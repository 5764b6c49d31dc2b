import { AbiWriter } from "../abi.ts";
import { type BallotForm, type BallotRule, ballotForms, ballotRules } from "../ballot-terms.ts";

/** What the record that opens a ballot says, field by field as the contract has it. */
export interface OpeningFields {
  readonly form: BallotForm;
  readonly rule: BallotRule;
  readonly live: boolean;
  readonly revotable: boolean;
  readonly weighted: boolean;
  readonly tagged: boolean;
  readonly ranks: number;
  readonly depth: number;
  readonly seats: number;
  readonly majorityOf: number;
  readonly majorityIn: number;
  readonly quorumOf: number;
  readonly quorumIn: number;
  /** As yyyymmdd; 0: unknown. */
  readonly date: number;
  readonly opens: number;
  readonly closes: number;
  readonly eligible: bigint;
  /** 32 bytes in hexadecimal. */
  readonly root: string;
  readonly ref: string;
  readonly title: string;
  readonly question: string;
  /** One a line. */
  readonly options: string;
  readonly properties: string;
  readonly classes: Uint8Array;
  readonly roll: Uint8Array;
}

/** Data of the event BallotOpened, byte for byte; likewise below. */
export function encodeOpening(ballot: OpeningFields): string {
  const writer = new AbiWriter()
    .integer(ballotForms.indexOf(ballot.form))
    .integer(ballotRules.indexOf(ballot.rule))
    .bool(ballot.live)
    .bool(ballot.revotable)
    .bool(ballot.weighted)
    .bool(ballot.tagged);
  for (const field of ["ranks", "depth", "seats", "majorityOf", "majorityIn", "quorumOf", "quorumIn", "date", "opens", "closes"] as const) {
    writer.integer(ballot[field]);
  }
  return writer
    .integer(ballot.eligible)
    .integer(BigInt(ballot.root))
    .text(ballot.ref)
    .text(ballot.title)
    .text(ballot.question)
    .text(ballot.options)
    .text(ballot.properties)
    .bytes(ballot.classes)
    .bytes(ballot.roll)
    .finish("struct");
}

export function encodeVotes(ballot: number, last: boolean, rows: Uint8Array): string {
  return new AbiWriter().integer(ballot).bool(last).bytes(rows).finish("fields");
}

/** Of VotesSealed or VotesRevealed. */
export function encodeSeals(ballot: number, rows: Uint8Array): string {
  return new AbiWriter().integer(ballot).bytes(rows).finish("fields");
}

export function encodeIntent(ballot: number, date: number, document: string, rows: Uint8Array): string {
  return new AbiWriter().integer(ballot).integer(date).text(document).bytes(rows).finish("fields");
}

/** @param names one a line */
export function encodeNames(first: number, names: string): string {
  return new AbiWriter().integer(first).text(names).finish("fields");
}

export function encodeClosing(ballot: number, votes: number): string {
  return new AbiWriter().integer(ballot).integer(votes).finish("fields");
}

export function encodeResult(ballot: number, date: number, elected: Uint8Array, counts: readonly bigint[]): string {
  return new AbiWriter().integer(ballot).integer(date).bytes(elected).integers(counts).finish("fields");
}
