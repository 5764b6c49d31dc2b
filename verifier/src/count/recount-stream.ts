import { noBallot } from "../ballot-findings.ts";
import { ballotEvents } from "../ballot-records.ts";
import { StreamReplay, type StreamState } from "../digest.ts";
import { readStreamHead, streamHeadSlots } from "../fund-ledger.ts";
import { type Keccak, keccak256 } from "../keccak.ts";
import { attempt, type Refused } from "../refusal.ts";
import { type StorageProof, verifyStorage } from "../storage.ts";
import { countSaid, type ProofsOf } from "./count-said.ts";
import { ballotOf, type LedgerRecord, readBallot } from "./ledger-record.ts";
import { asDeclared, type RecountFinding } from "./recount.ts";

export interface StreamFinding extends RecountFinding {
  /** Number of the record that opened the ballot; null where it is the stream's as a whole. */
  readonly ballot: number | null;
}

export interface StreamRecount {
  readonly ballots: number;
  readonly votes: number;
  readonly records: number;
  /** The block that the stream's head was proven at; null where there was no proof. */
  readonly provenAt: number | null;
  readonly findings: readonly StreamFinding[];
}

/** Counts every ballot of a stream again, as its records come in: nothing can be left out, as their digest is the contract's. */
export class StreamCounter {
  readonly #stream: number;
  readonly #keccak: Keccak;
  readonly #proofsOf: ProofsOf | undefined;
  readonly #replay: StreamReplay | null;
  readonly #provenAt: number | null;
  readonly #byBallot = new Map<number, LedgerRecord[]>();
  /** Those that list names, for all ballots. */
  readonly #names: LedgerRecord[] = [];
  #records = 0;

  private constructor(
    stream: number,
    proven: { readonly head: StreamState; readonly block: number } | null,
    keccak: Keccak,
    proofsOf: ProofsOf | undefined,
  ) {
    this.#stream = stream;
    this.#keccak = keccak;
    this.#proofsOf = proofsOf;
    this.#replay = proven === null ? null : new StreamReplay(proven.head, keccak);
    this.#provenAt = proven?.block ?? null;
  }

  /**
   * @param proof holds the slots of the stream's head; null where none could be had
   * @param proofsOf checks proofs of membership; without it no vote of a ballot of a group counts
   */
  static open(stream: number, proof: StorageProof | null, keccak: Keccak = keccak256, proofsOf?: ProofsOf): StreamCounter | Refused {
    if (proof === null) return new StreamCounter(stream, null, keccak, proofsOf);
    const keys = streamHeadSlots(stream, keccak);
    const slots = keys.map((key) => ({ key, nodes: proof.slots.find((slot) => slot.key === key)?.nodes ?? [] }));
    const proven = verifyStorage({ ...proof, slots }, keccak);
    if (!proven.ok) return proven;
    const head = readStreamHead(proven.values[0] ?? "", proven.values[1] ?? "");
    return new StreamCounter(stream, { head, block: proven.blockNumber }, keccak, proofsOf);
  }

  /** Takes the next record. */
  add(record: LedgerRecord): void {
    this.#records += 1;
    this.#replay?.add({ seq: record.seq, data: record.data });
    const read = attempt(() => ballotOf(record));
    if (read === null) {
      this.#names.push(record);
      return;
    }
    const ballot = typeof read === "number" ? read : 0;
    const of = this.#byBallot.get(ballot);
    if (of === undefined) this.#byBallot.set(ballot, [record]);
    else of.push(record);
  }

  finish(): StreamRecount {
    const findings: StreamFinding[] = [];
    const verdict = this.#replay?.finish();
    if (verdict?.ok === false) {
      const got = `${verdict.reason}${verdict.where === undefined ? "" : ` at ${verdict.where}`}: ${verdict.got}`;
      findings.push({ kind: "STREAM_DIFFERS", ballot: null, seq: null, row: null, got, expected: verdict.expected });
    }
    let [votes, opened] = [0, 0];
    for (const [ballot, records] of this.#byBallot) {
      const opens = records.some(({ seq, event }) => seq === ballot && event === ballotEvents.opened);
      for (const { seq } of records) if (!opens || seq < ballot) findings.push({ ...noBallot(seq, ballot), ballot });
      if (!opens) continue;
      opened += 1;
      const counted = attempt(() => {
        const said = readBallot([...this.#names, ...records], this.#keccak);
        return { said, counted: countSaid(said, { stream: this.#stream, ballot }, this.#keccak, this.#proofsOf) };
      });
      if ("ok" in counted) {
        findings.push({
          kind: "WRONG_FORM",
          ballot,
          seq: records[0]?.seq ?? null,
          row: null,
          got: counted.got,
          expected: counted.expected,
        });
        continue;
      }
      votes += counted.counted.added.votes;
      for (const finding of [...counted.counted.added.findings, ...asDeclared(counted.said, counted.counted)])
        findings.push({ ...finding, ballot });
    }
    return { ballots: opened, votes, records: this.#records, provenAt: this.#provenAt, findings };
  }
}
