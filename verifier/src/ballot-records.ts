import { AbiReader } from "./abi.ts";
import { itemsAt } from "./abi-lists.ts";

/** First topics of the records of contracts/BallotBox.sol. */
export const ballotEvents = {
  opened: "0x05796fb6214a9673e1e27af10a4086f8dced837937bbf2fc8fd05e46e8d5d445",
  recorded: "0x109318435fab46f9bcbc301e43abee13bb715175b79d72d798e42cbe413c213d",
  sealed: "0xeac510d7a34f822deb8f7def5f1622d64888da97cfb429299629a02517a04b5d",
  revealed: "0xd91aede1bdf33d9967f7edd79be8ceeed3eb9f1915013c2f2a7c5efb210f1f64",
  names: "0xb6204af6b060fe45e74d776374358ac0a4c3074188cb524b778a944140cfa100",
  intent: "0x9f6bf6750355911639a22fc871136a8a7ee36be66f80b33d89cbdd5aa1b95069",
  closed: "0xd732ad59ce7ed8da0d6cf69b9b3aae70a885502a1b022afd496f2f643b1b8c85",
  declared: "0x49e7988dd5d4443a40ceca06b66095b76c2693797f84f6e9d2d3e865ef33dfc7",
} as const;

/** Votes of a ballot, packed in rows: see ballot-votes.ts. */
export interface LoggedVotes {
  /** Number of the record that opened the ballot. */
  readonly ballot: number;
  /** True where the ballot is closed by it. */
  readonly last: boolean;
  readonly votes: Uint8Array;
}

/** @throws Refusal data-malformed; likewise below */
export function readVotesRecorded(data: string): LoggedVotes {
  const reader = new AbiReader(data, "fields");
  return { ballot: reader.uint(), last: reader.bool(), votes: reader.bytes() };
}

/** Of VotesSealed or VotesRevealed. */
export function readSeals(data: string): LoggedVotes {
  const reader = new AbiReader(data, "fields");
  return { ballot: reader.uint(), last: false, votes: reader.bytes() };
}

export interface LoggedNames {
  /** Number of the first of them. */
  readonly first: number;
  readonly names: readonly string[];
}

export function readNames(data: string): LoggedNames {
  const reader = new AbiReader(data, "fields");
  return { first: reader.uint(), names: reader.text().split("\n") };
}

export interface LoggedIntent extends LoggedVotes {
  /** As yyyymmdd; 0: unknown. */
  readonly date: number;
  /** Where it was stated. */
  readonly document: string;
}

export function readIntent(data: string): LoggedIntent {
  const reader = new AbiReader(data, "fields");
  return { ballot: reader.uint(), date: reader.uint(), document: reader.text(), votes: reader.bytes(), last: false };
}

export interface LoggedClosing {
  readonly ballot: number;
  /** Rows that the contract had counted. */
  readonly votes: number;
}

export function readClosing(data: string): LoggedClosing {
  const reader = new AbiReader(data, "fields");
  return { ballot: reader.uint(), votes: reader.uint() };
}

export interface LoggedResult {
  readonly ballot: number;
  /** As yyyymmdd; 0: unknown. */
  readonly date: number;
  /** Numbers of the options that won; empty where none did, or it is not said. */
  readonly elected: readonly number[];
  /** In the order of the options. */
  readonly counts: readonly bigint[];
}

export function readResult(data: string): LoggedResult {
  const reader = new AbiReader(data, "fields");
  const [ballot, date, elected] = [reader.uint(), reader.uint(), [...reader.bytes()]];
  return { ballot, date, elected, counts: itemsAt(data, 3, 1).map((count) => count.int()) };
}
