import type { SourceDeclared, StreamOpened, StreamPlace } from "../../kernel/stream-events.ts";

/** In the order of the enums of contracts/BallotTerms.sol. "unset" is what the contract refuses, or has no number for. */
export const forms = ["unset", "roll_call", "secret", "sealed", "cast_vote_records", "aggregate", "named_roll_call"] as const;
export const rules = ["unset", "unstated", "yes_no", "plurality", "approval", "ranked"] as const;

export type Form = (typeof forms)[number];
export type Rule = (typeof rules)[number];

/** What the rows of a record are: see verifier/src/ballot-votes.ts. */
export type RowsKind = "votes" | "seals" | "reveals" | "intent";

interface StreamRecord extends StreamPlace {
  readonly seq: number;
  /** keccak256 of the event's data. */
  readonly recordHash: string;
}

/** Null wherever the ledger's zero means "not said" or "unknown". */
export interface BallotOpened extends StreamRecord {
  readonly type: "ballot-opened";
  readonly form: Form;
  readonly rule: Rule;
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
  /** YYYY-MM-DD. */
  readonly date: string | null;
  /** Seconds since 1970. */
  readonly opens: number | null;
  readonly closes: number | null;
  readonly eligible: bigint | null;
  /** Hexadecimal. */
  readonly root: string | null;
  readonly ref: string;
  readonly title: string;
  readonly question: string;
  /** One a line. */
  readonly options: string;
  /** Hexadecimal: a byte for each option. */
  readonly classes: string;
  /** As on the ledger: see kernel/property-text.ts. */
  readonly properties: string;
  /** Hexadecimal: three letters for each voter. */
  readonly roll: string | null;
}

export interface VotesRecorded extends StreamRecord {
  readonly type: "votes-recorded";
  readonly kind: RowsKind;
  /** Number of the record that opened the ballot. */
  readonly ballot: number;
  readonly last: boolean;
  /** Of an intent: when it was stated. */
  readonly date: string | null;
  /** Of an intent: where it was stated; else empty. */
  readonly document: string;
  /** Hexadecimal. */
  readonly rows: string;
}

/** Names of voters or counting units, which rows of votes have by their number. */
export interface NamesListed extends StreamRecord {
  readonly type: "names-listed";
  /** Number of the first of them. */
  readonly first: number;
  /** One a line. */
  readonly names: string;
}

export interface OutcomeRecorded extends StreamRecord {
  readonly type: "outcome-recorded";
  readonly kind: "closed" | "declared";
  readonly ballot: number;
  readonly date: string | null;
  /** Of a closing. */
  readonly votes: number | null;
  /** Of a declared result, in hexadecimal: a byte for each option that won. */
  readonly elected: string | null;
  /** Of a declared result: for each option in turn. */
  readonly counts: readonly bigint[] | null;
}

/** A log that has the name of a record and does not hold one, or numbers that no store can keep. */
export interface UnreadableRecord extends StreamRecord {
  readonly type: "unreadable";
}

export type BallotRecord = BallotOpened | VotesRecorded | NamesListed | OutcomeRecorded;
export type BallotEvent = StreamOpened | SourceDeclared | BallotRecord | UnreadableRecord;

/** A log of a ballot box that no honest one writes. */
export interface BallotBreak extends StreamRecord {
  /** `gap`: numbers are left out before it. `stray`: its number is used already. `unreadable`: it is not what its event holds. */
  readonly kind: "gap" | "stray" | "unreadable";
  readonly expected: number;
  /** Null where it is of no ballot, or can't be read. */
  readonly ballot: number | null;
}
