import { AbiReader } from "./abi.ts";

/** In the order of the enums of contracts/BallotTerms.sol, whose first mean "unset" and are refused there. */
export const ballotForms = ["UNSET", "ROLL_CALL", "SECRET", "SEALED", "CAST_VOTE_RECORDS", "AGGREGATE", "NAMED_ROLL_CALL"] as const;
export const ballotRules = ["UNSET", "UNSTATED", "YES_NO", "PLURALITY", "APPROVAL", "RANKED"] as const;
export const optionClasses = ["UNSET", "CANDIDATE", "YES", "NO", "ABSTAIN", "ABSENT", "NOT_VOTING", "NOT_MEMBER", "INVALID"] as const;

export type BallotForm = (typeof ballotForms)[number];
export type BallotRule = (typeof ballotRules)[number];
export type OptionClass = (typeof optionClasses)[number];

/** Choices that are no option of the ballot. */
export const choices = { blank: 0, overwritten: 252, unrevealed: 253, writeIn: 254, overvote: 255 } as const;

export interface BallotOption {
  readonly name: string;
  readonly class: OptionClass;
}

/** A share, such as 2 of 3; null where the ballot does not say. */
export interface Share {
  readonly of: number;
  readonly in: number;
}

/** What a ballot is, as the record that opens it says. */
export interface BallotTerms {
  readonly form: BallotForm;
  readonly rule: BallotRule;
  /** True: votes are cast on the ledger itself. False: it tells of a ballot held elsewhere. */
  readonly live: boolean;
  /** True: a nullifier or a named voter that votes again overwrites its vote. */
  readonly revotable: boolean;
  readonly weighted: boolean;
  /** True: cast-vote records carry a receipt of 32 bytes. */
  readonly tagged: boolean;
  /** How many options a vote may name. */
  readonly ranks: number;
  /** Steps from a nullifier to the root; 0 where there is no root. Above 128: of a group, see membership/group.ts. */
  readonly depth: number;
  readonly seats: number;
  readonly majority: Share | null;
  readonly quorum: Share | null;
  /** As yyyymmdd; 0: unknown. */
  readonly date: number;
  /** Seconds since 1970; 0: not said. */
  readonly opens: number;
  readonly closes: number;
  /** How many may vote; 0: unknown. */
  readonly eligible: number;
  /** 32 bytes in hexadecimal; zeros: none. */
  readonly root: string;
  readonly ref: string;
  readonly title: string;
  readonly question: string;
  readonly properties: string;
  /** The first is choice 1. */
  readonly options: readonly BallotOption[];
  /** Who may vote in a roll call, by code (of a named one, three bytes that are the number of a name); null where it is not said. */
  readonly roll: readonly string[] | null;
}

/** @param data of the event BallotOpened @throws Refusal data-malformed */
export function readBallotTerms(data: string): BallotTerms {
  const reader = new AbiReader(data, "struct");
  const share = (): Share | null => {
    const [of, whole] = [reader.uint(), reader.uint()];
    return whole === 0 ? null : { of, in: whole };
  };
  const head = {
    form: ballotForms[reader.uint()] ?? "UNSET",
    rule: ballotRules[reader.uint()] ?? "UNSET",
    live: reader.bool(),
    revotable: reader.bool(),
    weighted: reader.bool(),
    tagged: reader.bool(),
    ranks: reader.uint(),
    depth: reader.uint(),
    seats: reader.uint(),
    majority: share(),
    quorum: share(),
    date: reader.uint(),
    opens: reader.uint(),
    closes: reader.uint(),
    eligible: reader.uint(),
    root: reader.bytes32(),
    ref: reader.text(),
    title: reader.text(),
    question: reader.text(),
  };
  const names = reader.text().split("\n");
  const properties = reader.text();
  const classes = reader.bytes();
  const roll = reader.bytes();
  return {
    ...head,
    properties,
    options: [...classes].map((number, i) => ({ name: names[i] ?? "", class: optionClasses[number] ?? "UNSET" })),
    roll: roll.length === 0 ? null : voterCodes(roll),
  };
}

/** Codes of three letters each, one after the other. */
export function voterCodes(packed: Uint8Array): readonly string[] {
  return Array.from({ length: Math.floor(packed.length / 3) }, (_, i) => voterCode(packed, 3 * i));
}

/** Its three bytes as one number, as they ascend in rows. */
export function codeNumber(code: string): number {
  return (code.charCodeAt(0) << 16) | (code.charCodeAt(1) << 8) | code.charCodeAt(2);
}

export function voterCode(packed: Uint8Array, at: number): string {
  return String.fromCharCode(packed[at] ?? 0, packed[at + 1] ?? 0, packed[at + 2] ?? 0);
}
