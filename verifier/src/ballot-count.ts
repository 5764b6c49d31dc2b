import { type BallotFinding, BallotFindings } from "./ballot-findings.ts";
import { type BallotNames, noNames } from "./ballot-names.ts";
import { nameOfRow, unknownChoice } from "./ballot-row.ts";
import { sealOf } from "./ballot-seal.ts";
import { type BallotTerms, choices, codeNumber } from "./ballot-terms.ts";
import { bigEndian, numberAt, type RowKind, type RowLayout, rowLayout } from "./ballot-votes.ts";
import { bytesToHex } from "./hex.ts";
import { type Keccak, keccak256 } from "./keccak.ts";
import { merkleRoot } from "./merkle-path.ts";

/** A record of votes, in the order of the stream. */
export interface VotesRecord {
  readonly seq: number;
  readonly kind: Exclude<RowKind, "INTENT">;
  /** True where it closes the ballot. */
  readonly last: boolean;
  readonly rows: Uint8Array;
  /** Seconds since 1970 of its block. */
  readonly time: number;
}

export interface ClosingRecord {
  readonly seq: number;
  readonly votes: number;
}

/** Where the ballot lies: what sealed choices are hashed with. */
export interface BallotPlace {
  /** Number of the stream in its contract. */
  readonly stream: number;
  /** Number of the record that opened the ballot. */
  readonly ballot: number;
  /** Hash of that record; of ballots of a group: their seals and proofs are bound to it. */
  readonly scope?: string | null;
}

/** Does the proof in a row show that a member of the ballot's group cast this very vote? */
export type HoldsProof = (vote: {
  readonly seq: number;
  readonly row: number;
  readonly bytes: Uint8Array;
  readonly kind: RowKind;
}) => boolean;

/** What the recorded votes of a ballot add up to. */
export interface BallotCount {
  /** Rows recorded, overwritten and refused ones included; of an aggregate the sum of its counts. */
  readonly votes: number;
  /** How often each choice counts: of a ranked ballot the first of each vote. By number of the choice. */
  readonly counts: ReadonlyMap<number, number>;
  /** The weight behind each choice; empty where votes have none. */
  readonly weights: ReadonlyMap<number, bigint>;
  readonly overwritten: number;
  /** Sealed votes that were not opened. */
  readonly unrevealed: number;
  /** Rows that break a rule of the ballot and are not counted. Each is named in `findings`, up to the number kept. */
  readonly refused: number;
  /** Number of the record that closed the ballot; null while it is open. */
  readonly closedBy: number | null;
  readonly findings: readonly BallotFinding[];
}

/**
 * Hears each vote that counts: its choices as the row has them, its weight (1 where votes have none), and how many such votes
 * there are: -1 takes one back that its voter has overwritten.
 */
export type OnVote = (chosen: ArrayLike<number>, weight: bigint, votes: number) => void;

/**
 * Counts a ballot's votes anew from its records, and checks each as the contract should have: voters and nullifiers once,
 * on the roll or under the root, inside the window, before the close, for options that there are.
 * @param holds of ballots of a group: null where proofs can't be checked, and then no vote counts
 */
export function countBallot(
  terms: BallotTerms,
  place: BallotPlace,
  records: readonly VotesRecord[],
  closings: readonly ClosingRecord[],
  keccak: Keccak = keccak256,
  onVote: OnVote = () => {},
  names: BallotNames = noNames,
  holds: HoldsProof | null = null,
): BallotCount {
  const count = new Count(terms, place, keccak, onVote, names, holds);
  let next = 0;
  for (const record of records) {
    for (; (closings[next]?.seq ?? Number.POSITIVE_INFINITY) < record.seq; next++) count.close(closings[next] as ClosingRecord);
    count.add(record);
  }
  for (; next < closings.length; next++) count.close(closings[next] as ClosingRecord);
  return count.finish();
}

class Count {
  readonly #terms: BallotTerms;
  readonly #place: BallotPlace;
  readonly #keccak: Keccak;
  readonly #onVote: OnVote;
  readonly #names: BallotNames;
  readonly #holds: HoldsProof | null;
  readonly #findings = new BallotFindings();
  readonly #counts = new Float64Array(256);
  readonly #weights = new Map<number, bigint>();
  /** Voters and numbers above the highest are new; all others are looked up. */
  readonly #numbers = new Set<number>();
  #highest = -1;
  /** What each nullifier stands for: its choices, or its commitment while it is sealed. */
  readonly #tags = new Map<string, { readonly choices: readonly number[]; readonly weight: bigint; sealed: string | null }>();
  readonly #roll: ReadonlySet<number> | null;
  /** The named voter's vote in the row before: what a vote of the same voter beside it overwrites. */
  #before: { readonly voter: number; readonly choices: readonly number[]; readonly weight: bigint } | null = null;
  #votes = 0;
  #overwritten = 0;
  #refused = 0;
  #unrevealed = 0;
  #closedBy: number | null = null;

  constructor(terms: BallotTerms, place: BallotPlace, keccak: Keccak, onVote: OnVote, names: BallotNames, holds: HoldsProof | null) {
    this.#terms = terms;
    this.#place = place;
    this.#keccak = keccak;
    this.#onVote = onVote;
    this.#names = names;
    this.#holds = holds;
    this.#roll = terms.roll === null ? null : new Set(terms.roll.map(codeNumber));
  }

  close({ seq, votes }: ClosingRecord): void {
    if (this.#closedBy === null) this.#closedBy = seq;
    if (votes !== this.#votes) this.#findings.add("CLOSING_DIFFERS", seq, null, String(votes), String(this.#votes));
  }

  add(record: VotesRecord): void {
    const { seq, kind, rows } = record;
    const layout = rowLayout(this.#terms, kind);
    if (rows.length === 0 || rows.length % layout.length !== 0) {
      this.#findings.add("ROW_LENGTH", seq, null, `${rows.length} bytes`, `rows of ${layout.length}`);
    }
    const misplaced = this.#misplaced(record);
    this.#before = null;
    for (let at = 0, row = 0; at + layout.length <= rows.length; at += layout.length, row++) {
      if (misplaced !== null) {
        this.#findings.add(misplaced, seq, row, nameOfRow(this.#terms, this.#names, rows, at, layout), "none");
        this.#refuse(kind);
      } else if (kind === "SEALS") this.#seal(seq, row, rows, at, layout);
      else if (kind === "REVEALS") this.#reveal(seq, row, rows, at, layout);
      else if (this.#terms.form === "AGGREGATE") this.#addSums(seq, row, rows, at);
      else this.#addVote(seq, row, rows, at, layout);
    }
    if (record.last && this.#closedBy === null) this.#closedBy = seq;
  }

  finish(): BallotCount {
    const { eligible } = this.#terms;
    const cast = this.#votes + this.#unrevealed - this.#overwritten;
    if (eligible > 0 && cast > eligible) this.#findings.add("MORE_THAN_ELIGIBLE", null, null, String(cast), `at most ${eligible}`);
    const counts = new Map<number, number>();
    for (const [choice, number] of this.#counts.entries()) if (number !== 0) counts.set(choice, number);
    return {
      votes: this.#votes,
      counts,
      weights: this.#weights,
      overwritten: this.#overwritten,
      unrevealed: this.#unrevealed,
      refused: this.#refused,
      closedBy: this.#closedBy,
      findings: this.#findings.list,
    };
  }

  /** Why no row of a record can count; null where they can. */
  #misplaced({ kind, time }: VotesRecord): "AFTER_CLOSE" | "OUTSIDE_WINDOW" | "WRONG_FORM" | "BEFORE_CLOSE" | null {
    const { form, live, opens, closes } = this.#terms;
    if ((kind === "VOTES") === (form === "SEALED")) return "WRONG_FORM";
    if (kind === "REVEALS") return this.#closedBy === null ? "BEFORE_CLOSE" : null;
    if (this.#closedBy !== null) return "AFTER_CLOSE";
    return live && (time < opens || (closes !== 0 && time > closes)) ? "OUTSIDE_WINDOW" : null;
  }

  #addVote(seq: number, row: number, rows: Uint8Array, at: number, layout: RowLayout): undefined {
    const { form, revotable } = this.#terms;
    const named = form === "NAMED_ROLL_CALL";
    const name = () => nameOfRow(this.#terms, this.#names, rows, at, layout);
    const number = form === "SECRET" ? -1 : numberAt(rows, at, named || form === "ROLL_CALL" ? 3 : 4);
    const unknown = unknownChoice(this.#terms, rows, at + layout.choices, layout.ranks);
    if (unknown !== null)
      return this.#fail("UNKNOWN_OPTION", seq, row, `${name()}: ${unknown}`, `an option up to ${this.#terms.options.length}`);
    if (this.#roll !== null && !this.#roll.has(number)) return this.#fail("NOT_ELIGIBLE", seq, row, name(), "a voter of the roll");
    if (named && this.#names.nameOf(number) === null) return this.#fail("UNNAMED", seq, row, name(), "a name");
    const weight = layout.weight === null ? 0n : bigEndian(rows, at + layout.weight, 16);
    const voter = named ? this.#names.voterOf(number) : number;
    if (voter >= 0 && !this.#isNew(voter)) {
      if (!named || !revotable || this.#before?.voter !== number) return this.#fail("DUPLICATE", seq, row, name(), "one vote");
      this.#overwritten++;
      this.#count(this.#before.choices, this.#before.weight, -1);
    }
    if (named) this.#before = { voter: number, choices: [rows[at + layout.choices] ?? 0], weight };
    if (layout.tag !== null) {
      const tag = bytesToHex(rows.subarray(at + layout.tag, at + layout.tag + 32));
      const root = this.#rootOf(rows, at, layout);
      if (root !== null && root !== this.#terms.root) return this.#fail("NOT_ELIGIBLE", seq, row, tag, `a path to ${this.#terms.root}`);
      const before = this.#tags.get(tag);
      if (before !== undefined && !revotable) return this.#fail("DUPLICATE", seq, row, tag, "one vote");
      if (!this.#isProven("VOTES", seq, row, rows, at, layout)) return this.#fail("NOT_PROVEN", seq, row, tag, membersProof);
      if (before !== undefined) {
        this.#overwritten++;
        this.#count(before.choices, before.weight, -1);
      }
      const chosen = revotable ? [...rows.subarray(at + layout.choices, at + layout.choices + layout.ranks)] : [];
      this.#tags.set(tag, { choices: chosen, weight, sealed: null });
    }
    this.#votes++;
    this.#count(rows.subarray(at + layout.choices, at + layout.choices + layout.ranks), weight, 1);
  }

  #addSums(seq: number, row: number, rows: Uint8Array, at: number): undefined {
    const unit = numberAt(rows, at, 4);
    if (!this.#isNew(unit)) return this.#fail("DUPLICATE", seq, row, `counting unit ${unit}`, "one row");
    for (let option = 1; option <= this.#terms.options.length; option++) {
      const number = Number(bigEndian(rows, at + 4 + 8 * (option - 1), 8));
      this.#counts[option] = (this.#counts[option] ?? 0) + number;
      this.#onVote([option], 1n, number);
      this.#votes += number;
    }
  }

  #seal(seq: number, row: number, rows: Uint8Array, at: number, layout: RowLayout): undefined {
    const tag = bytesToHex(rows.subarray(at, at + 32));
    const root = this.#rootOf(rows, at, layout);
    if (root !== null && root !== this.#terms.root) return this.#failSeal("NOT_ELIGIBLE", seq, row, tag, `a path to ${this.#terms.root}`);
    if (this.#tags.has(tag)) return this.#failSeal("DUPLICATE", seq, row, tag, "one vote");
    if (!this.#isProven("SEALS", seq, row, rows, at, layout)) return this.#failSeal("NOT_PROVEN", seq, row, tag, membersProof);
    this.#tags.set(tag, { choices: [], weight: 0n, sealed: bytesToHex(rows.subarray(at + 32, at + 64)) });
    this.#unrevealed++;
  }

  #reveal(seq: number, row: number, rows: Uint8Array, at: number, layout: RowLayout): undefined {
    const tag = bytesToHex(rows.subarray(at, at + 32));
    const kept = this.#tags.get(tag);
    if (kept === undefined || kept.sealed === null) return this.#fail("NOT_SEALED", seq, row, tag, "a sealed vote that is not opened yet");
    const opened = sealOf(this.#place, rows.subarray(at, at + layout.length), this.#keccak);
    if (opened !== kept.sealed) return this.#fail("SEAL_DIFFERS", seq, row, opened, kept.sealed);
    const unknown = unknownChoice(this.#terms, rows, at + 32, layout.ranks);
    if (unknown !== null)
      return this.#fail("UNKNOWN_OPTION", seq, row, `${tag}: ${unknown}`, `an option up to ${this.#terms.options.length}`);
    kept.sealed = null;
    this.#unrevealed--;
    this.#votes++;
    this.#count(rows.subarray(at + 32, at + 32 + layout.ranks), 0n, 1);
  }

  /** Counts the first choice of a ranked ballot, each of any other. */
  #count(chosen: Uint8Array | readonly number[], weight: bigint, sign: 1 | -1): void {
    this.#onVote(chosen, this.#terms.weighted ? weight : 1n, sign);
    const ranked = this.#terms.rule === "RANKED";
    for (let i = 0; i < chosen.length; i++) {
      const choice = chosen[i] ?? 0;
      if (i > 0 && (ranked || choice === choices.blank)) break;
      this.#counts[choice] = (this.#counts[choice] ?? 0) + sign;
      if (this.#terms.weighted) this.#weights.set(choice, (this.#weights.get(choice) ?? 0n) + BigInt(sign) * weight);
    }
  }

  #rootOf(rows: Uint8Array, at: number, layout: RowLayout): string | null {
    if (layout.path === null) return null;
    return merkleRoot(rows.subarray(at, at + 32), rows.subarray(at + layout.path, at + layout.length), this.#keccak);
  }

  #isProven(kind: RowKind, seq: number, row: number, rows: Uint8Array, at: number, layout: RowLayout): boolean {
    if (layout.proof === null) return true;
    return this.#holds?.({ seq, row, kind, bytes: rows.subarray(at, at + layout.length) }) ?? false;
  }

  #isNew(number: number): boolean {
    if (number > this.#highest) this.#highest = number;
    else if (this.#numbers.has(number)) return false;
    this.#numbers.add(number);
    return true;
  }

  #fail(kind: BallotFinding["kind"], seq: number, row: number, got: string, expected: string): undefined {
    this.#findings.add(kind, seq, row, got, expected);
    this.#refuse("VOTES");
  }

  #failSeal(kind: BallotFinding["kind"], seq: number, row: number, got: string, expected: string): undefined {
    this.#findings.add(kind, seq, row, got, expected);
    this.#refuse("SEALS");
  }

  #refuse(kind: RowKind): void {
    this.#refused++;
    if (kind !== "SEALS") this.#votes++;
  }
}

const membersProof = "a proof that a member of the group cast it";
