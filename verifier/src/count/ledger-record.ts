import { AbiReader } from "../abi.ts";
import type { ClosingRecord, VotesRecord } from "../ballot-count.ts";
import { BallotNames } from "../ballot-names.ts";
import {
  ballotEvents,
  type LoggedNames,
  type LoggedResult,
  readClosing,
  readNames,
  readResult,
  readSeals,
  readVotesRecorded,
} from "../ballot-records.ts";
import { type BallotTerms, readBallotTerms } from "../ballot-terms.ts";
import { bytesToHex, hexToBytes } from "../hex.ts";
import { type Keccak, keccak256 } from "../keccak.ts";
import { groupOf } from "../membership/group.ts";
import { Refusal } from "../refusal.ts";

/** Where a record lies. */
export interface RecordBlock {
  readonly number: number;
  readonly hash: string;
  /** Seconds since 1970. */
  readonly time: number;
}

/** A record of a stream of ballots as the ledger has it. */
export interface LedgerRecord {
  readonly seq: number;
  /** First topic of its event. */
  readonly event: string;
  /** The event's data in hexadecimal. */
  readonly data: string;
  readonly block: RecordBlock;
}

/** What the records of one ballot say, in the order of the stream. */
export interface SaidOfBallot {
  readonly terms: BallotTerms;
  /** Of a ballot of a group: the hash of the record that opened it, which seals and proofs are bound to; else null. */
  readonly scope: string | null;
  readonly votes: readonly VotesRecord[];
  readonly closings: readonly ClosingRecord[];
  /** Of the stream, as far as records list them. */
  readonly names: BallotNames;
  /** The result declared last, with the number of its record. */
  readonly result: (LoggedResult & { readonly seq: number }) | null;
}

/** Number of the record that opened the ballot which a record is about: its own, where it opens one; null: all of the stream's. @throws Refusal */
export function ballotOf({ seq, event, data }: LedgerRecord): number | null {
  if (event === ballotEvents.names) return null;
  // Every other record begins with the number.
  return event === ballotEvents.opened ? seq : new AbiReader(data, "fields").uint();
}

/**
 * @param records of this ballot, and those that list names of its stream, ascending
 * @throws Refusal data-malformed where one is not what its event holds, or none opens the ballot
 */
export function readBallot(records: readonly LedgerRecord[], keccak: Keccak = keccak256): SaidOfBallot {
  let terms: BallotTerms | undefined;
  let scope: string | null = null;
  const votes: VotesRecord[] = [];
  const closings: ClosingRecord[] = [];
  const names: LoggedNames[] = [];
  let result: SaidOfBallot["result"] = null;
  for (const { seq, event, data, block } of records) {
    const { time } = block;
    switch (event) {
      case ballotEvents.opened:
        terms = readBallotTerms(data);
        if (groupOf(terms) !== null) scope = bytesToHex(keccak(hexToBytes(data, `record ${seq}`)));
        break;
      case ballotEvents.recorded: {
        const { last, votes: rows } = readVotesRecorded(data);
        votes.push({ seq, kind: "VOTES", last, rows, time });
        break;
      }
      case ballotEvents.sealed:
      case ballotEvents.revealed:
        votes.push({ seq, kind: event === ballotEvents.sealed ? "SEALS" : "REVEALS", last: false, rows: readSeals(data).votes, time });
        break;
      case ballotEvents.names:
        names.push(readNames(data));
        break;
      case ballotEvents.closed:
        closings.push({ seq, votes: readClosing(data).votes });
        break;
      case ballotEvents.declared:
        result = { ...readResult(data), seq };
        break;
      case ballotEvents.intent:
        // What a voter said later changes no vote.
        break;
      default:
        throw new Refusal("event-differs", event, "an event of a ballot", `record ${seq}`);
    }
  }
  if (terms === undefined) throw new Refusal("records-missing", "no record that opens the ballot", "one", "ballot");
  return { terms, scope, votes, closings, result, names: new BallotNames(names) };
}
