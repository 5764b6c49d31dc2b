import { ballotSlot, readBallotState, readTally, readWeight, tallySlot, weightSlot } from "../ballot-box.ts";
import { type BallotFinding, noBallot } from "../ballot-findings.ts";
import { ballotEvents } from "../ballot-records.ts";
import { type BallotTerms, choices } from "../ballot-terms.ts";
import { StreamReplay, type StreamState } from "../digest.ts";
import { readStreamHead, streamHeadSlots } from "../fund-ledger.ts";
import { bytesToHex, hexToBytes } from "../hex.ts";
import { type Keccak, keccak256 } from "../keccak.ts";
import { attempt, type Refused } from "../refusal.ts";
import { type StorageProof, verifyStorage } from "../storage.ts";
import { type Counted, countSaid, electedBy, type ProofsOf } from "./count-said.ts";
import { type LedgerRecord, readBallot, type SaidOfBallot } from "./ledger-record.ts";

/** Something that a recount found, beside what a ballot's own records show. */
export interface RecountFinding {
  readonly kind: BallotFinding["kind"] | "RECORD_ALTERED" | "VOTE_ALTERED" | "RECORD_OUT_OF_PLACE" | "ELECTED_DIFFERS" | "SHOWN_DIFFERS";
  /** Number of the record; null where it is the ballot's or the stream's as a whole. */
  readonly seq: number | null;
  readonly row: number | null;
  readonly got: string;
  readonly expected: string;
}

/** Which ballot: its stream in the contract, and the record that opened it. */
export interface RecountPlace {
  readonly contract: string;
  readonly stream: number;
  readonly ballot: number;
}

/** What is counted again. */
export interface RecountInput {
  readonly place: RecountPlace;
  /** The ballot's records, in the order of the stream. */
  readonly records: readonly LedgerRecord[];
  /** Hashes of all records of the stream, 32 bytes each, in its order. */
  readonly hashes: Uint8Array;
  /** Proof of what the contract keeps: the slots of `recountSlots`. Null where none could be had: then that is not checked. */
  readonly proof: StorageProof | null;
  /** What a page shows: votes of each option, the first at index 0. */
  readonly shown?: readonly number[];
  /** Checks proofs of membership; without it no vote of a ballot of a group counts. */
  readonly proofsOf?: ProofsOf;
}

/** What the contract itself keeps of the ballot, proven. */
export interface Kept {
  readonly block: number;
  readonly head: StreamState;
  readonly votes: number;
  readonly closed: boolean;
  /** Votes of each choice that has any, by its number. */
  readonly counts: ReadonlyMap<number, number>;
  readonly weights: ReadonlyMap<number, bigint>;
}

export interface Recount {
  readonly ok: true;
  readonly terms: BallotTerms;
  readonly said: SaidOfBallot;
  readonly counted: Counted;
  /** Null where there was no proof. */
  readonly kept: Kept | null;
  readonly findings: readonly RecountFinding[];
}

/** Every choice that a tally may hold. */
function choicesOf(options: number): readonly number[] {
  return [...Array.from({ length: options }, (_, i) => i + 1), ...Object.values(choices)];
}

/** The slots that a recount's proof has to hold. @param options how many the ballot has */
export function recountSlots(place: RecountPlace, options: number, weighted: boolean, keccak: Keccak = keccak256): readonly string[] {
  const { stream, ballot } = place;
  const all = choicesOf(options);
  return [
    ...new Set([
      ...streamHeadSlots(stream, keccak),
      ballotSlot(stream, ballot, keccak),
      ...all.map((choice) => tallySlot(stream, ballot, choice, keccak)),
      ...(weighted ? all.map((choice) => weightSlot(stream, ballot, choice, keccak)) : []),
    ]),
  ];
}

/**
 * Counts a ballot again from its records, and compares the count with all that anybody says of it: the stream's digest, the
 * contract's tally, the declared result, the page. Every difference is a finding; what can't be read at all is refused.
 */
export function recount(input: RecountInput, keccak: Keccak = keccak256): Recount | Refused {
  return attempt(() => {
    const { place, records } = input;
    const said = readBallot(records, keccak);
    const counted = countSaid(said, place, keccak, input.proofsOf);
    const kept = input.proof === null ? null : readKept(place, said.terms, input.proof, keccak);
    if (kept !== null && "ok" in kept) return kept;
    const findings = [
      ...inPlace(records, input.hashes, keccak),
      ...(kept === null ? [] : wholeStream(input.hashes, kept.head, keccak)),
      // Names are the stream's, and may be listed at any time.
      ...records
        .filter(({ seq, event }) => event !== ballotEvents.names && seq < place.ballot)
        .map(({ seq }) => noBallot(seq, place.ballot)),
      ...counted.added.findings,
      ...(kept === null ? [] : asKept(said.terms, counted, kept)),
      ...asDeclared(said, counted),
      ...asShown(said.terms, counted, input.shown),
    ];
    return { ok: true, terms: said.terms, said, counted, kept, findings };
  });
}

/** Is each record the very one that the stream has under its number? */
function inPlace(records: readonly LedgerRecord[], hashes: Uint8Array, keccak: Keccak): readonly RecountFinding[] {
  let before = 0;
  return records.flatMap(({ seq, data }): readonly RecountFinding[] => {
    const [of, previous] = [{ seq, row: null }, before];
    before = seq;
    if (seq <= previous) return [{ kind: "RECORD_OUT_OF_PLACE", ...of, got: `record ${seq}`, expected: `a record after ${previous}` }];
    const expected = bytesToHex(hashes.subarray(32 * (seq - 1), 32 * seq));
    const got = bytesToHex(keccak(hexToBytes(data, `record ${seq}`)));
    return got === expected ? [] : [{ kind: "RECORD_ALTERED", ...of, got, expected }];
  });
}

function wholeStream(hashes: Uint8Array, head: StreamState, keccak: Keccak): readonly RecountFinding[] {
  const replay = new StreamReplay(head, keccak);
  replay.addHashes(bytesToHex(hashes));
  const verdict = replay.finish();
  if (verdict.ok) return [];
  return [{ kind: "STREAM_DIFFERS", seq: null, row: null, got: `${verdict.reason}: ${verdict.got}`, expected: verdict.expected }];
}

function readKept(place: RecountPlace, terms: BallotTerms, proof: StorageProof, keccak: Keccak): Kept | Refused {
  const { stream, ballot, contract } = place;
  const all = choicesOf(terms.options.length);
  const keys = recountSlots(place, terms.options.length, terms.weighted, keccak);
  // Where each value lies is worked out here: a server that proved another slot would prove something else.
  const given = new Map(proof.slots.map((slot) => [slot.key, slot.nodes]));
  const proven = verifyStorage({ ...proof, contract, slots: keys.map((key) => ({ key, nodes: given.get(key) ?? [] })) }, keccak);
  if (!proven.ok) return proven;
  const values = new Map(keys.map((key, i) => [key, proven.values[i] ?? ""]));
  const value = (key: string) => values.get(key) ?? "0x0";
  const [digest, rest] = streamHeadSlots(stream, keccak);
  const counts = all.map((choice) => [choice, readTally(value(tallySlot(stream, ballot, choice, keccak)), choice)] as const);
  const weights = terms.weighted
    ? all.map((choice) => [choice, readWeight(value(weightSlot(stream, ballot, choice, keccak)), choice)] as const)
    : [];
  return {
    block: proven.blockNumber,
    head: readStreamHead(value(digest), value(rest)),
    ...readBallotState(value(ballotSlot(stream, ballot, keccak))),
    counts: new Map(counts.filter(([, votes]) => votes !== 0)),
    weights: new Map(weights.filter(([, weight]) => weight !== 0n)),
  };
}

function asKept(terms: BallotTerms, { added }: Counted, kept: Kept): readonly RecountFinding[] {
  const differing = (name: string, recorded: number | bigint, tally: number | bigint): readonly RecountFinding[] =>
    recorded === tally
      ? []
      : [{ kind: "TALLY_DIFFERS", seq: null, row: null, got: `${name}: ${tally} in the contract`, expected: `${recorded} recorded` }];
  const own: ReadonlyMap<number, number> = new Map([
    ...added.counts,
    [choices.overwritten, added.overwritten],
    [choices.unrevealed, added.unrevealed],
  ]);
  return [
    ...differing("votes", added.votes, kept.votes),
    ...choicesOf(terms.options.length).flatMap((choice) => [
      ...differing(choiceName(terms, choice), own.get(choice) ?? 0, kept.counts.get(choice) ?? 0),
      ...(terms.weighted
        ? differing(`weight of ${choiceName(terms, choice)}`, added.weights.get(choice) ?? 0n, kept.weights.get(choice) ?? 0n)
        : []),
    ]),
  ];
}

/** Where the declared result is not what the count comes to. */
export function asDeclared({ terms, result }: SaidOfBallot, counted: Counted): readonly RecountFinding[] {
  if (result === null) return [];
  const { seq, elected, counts } = result;
  const own = electedBy(counted.byRule);
  const list = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b).map((number) => choiceName(terms, number));
  const [declared, expected] = [list(elected).join(", "), own === null ? null : list(own).join(", ")];
  return [
    ...terms.options.flatMap(({ name }, i): readonly RecountFinding[] => {
      const votes = terms.weighted ? (counted.added.weights.get(i + 1) ?? 0n) : BigInt(counted.added.counts.get(i + 1) ?? 0);
      if (counts[i] === votes) return [];
      return [{ kind: "RESULT_DIFFERS", seq, row: null, got: `${name}: ${counts[i] ?? "nothing"} declared`, expected: `${votes} counted` }];
    }),
    ...(elected.length === 0 || expected === null || declared === expected
      ? []
      : [{ kind: "ELECTED_DIFFERS", seq, row: null, got: `${declared} declared`, expected: `${expected} by the rule` } as const]),
  ];
}

function asShown(terms: BallotTerms, { added }: Counted, shown: readonly number[] | undefined): readonly RecountFinding[] {
  return (shown ?? []).flatMap((votes, i): readonly RecountFinding[] => {
    const counted = added.counts.get(i + 1) ?? 0;
    const name = choiceName(terms, i + 1);
    return votes === counted
      ? []
      : [{ kind: "SHOWN_DIFFERS", seq: null, row: null, got: `${name}: ${votes} shown`, expected: `${counted} counted` }];
  });
}

function choiceName(terms: BallotTerms, choice: number): string {
  const other = Object.entries(choices).find(([, code]) => code === choice)?.[0];
  return terms.options[choice - 1]?.name ?? other ?? `option ${choice}`;
}
