import { rowLayout } from "@plainsight/verifier/ballot-votes";
import { type ChecksVote, votesChecker } from "@plainsight/verifier/membership/check-vote";
import { keccak256 } from "../../kernel/keccak.ts";
import { toBytes, toHex } from "../../store/bytes.ts";
import type { Reader, Transaction } from "../../store/client.ts";
import { copyRows } from "../../store/copy.ts";
import type { BallotRecord, VotesRecorded } from "./events.ts";
import { type BallotRow, termsOf } from "./rows.ts";

/** Whether a vote's proof of membership holds, and where the vote lies. */
export interface ProofVerdict {
  readonly chainId: number;
  readonly blockNumber: number;
  readonly logIndex: number;
  readonly row: number;
  readonly streamId: string;
  readonly seq: number;
  readonly ballot: number;
  readonly holds: boolean;
}

type VotesPlace = Omit<ProofVerdict, "row" | "holds">;

const columns = ["chain_id", "block_number", "log_index", "row", "stream_id", "seq", "ballot", "holds"];

/** Checks the proofs of what was just stored: of ballots of a group only, some 20 ms a vote. */
export async function writeProofs(tx: Transaction, chainId: number, records: readonly BallotRecord[]): Promise<void> {
  const votes = records.filter((record) => record.type === "votes-recorded" && (record.kind === "votes" || record.kind === "seals"));
  const ballots = await getBallotsOfGroups(tx, chainId, [...new Set(votes.map(({ streamId }) => streamId))]);
  if (ballots.length === 0) return;
  const checkers = new Map(ballots.map((ballot) => [`${ballot.stream_id}-${ballot.seq}`, checkerOf(ballot)]));
  const verdicts = votes.flatMap((record): readonly ProofVerdict[] => {
    if (record.type !== "votes-recorded") return [];
    const of = checkers.get(`${record.streamId}-${record.ballot}`);
    // Votes that stand before their ballot can't be of it: without a verdict they are not counted.
    if (of === undefined || of.seq > record.seq) return [];
    return of.check(record, record.kind, toBytes(record.rows));
  });
  await copyRows(tx, "ballot_proofs", columns, verdicts, (out, verdict) => {
    out.bigint(verdict.chainId);
    out.bigint(verdict.blockNumber);
    out.integer(verdict.logIndex);
    out.integer(verdict.row);
    out.text(verdict.streamId);
    out.bigint(verdict.seq);
    out.bigint(verdict.ballot);
    out.boolean(verdict.holds);
  });
}

/** @param streamIds null: all */
export async function getBallotsOfGroups(sql: Reader, chainId: number, streamIds: readonly string[] | null): Promise<readonly BallotRow[]> {
  if (streamIds !== null && streamIds.length === 0) return [];
  const only = streamIds === null ? sql`` : sql`AND stream_id = ANY(${[...streamIds]})`;
  return sql<BallotRow[]>`SELECT * FROM ballots WHERE chain_id = ${chainId} AND depth > 128 ${only} ORDER BY stream_id, seq`;
}

/** Checks the votes of one ballot, a record at a time. */
export function checkerOf(ballot: BallotRow) {
  const terms = termsOf(ballot);
  const holds: ChecksVote = votesChecker(terms, toHex(ballot.record_hash), keccak256) ?? (() => false);
  return {
    seq: Number(ballot.seq),
    check: (place: VotesPlace, kind: VotesRecorded["kind"], rows: Uint8Array): readonly ProofVerdict[] => {
      const rowKind = kind === "seals" ? "SEALS" : "VOTES";
      const { length, proof } = rowLayout(terms, rowKind);
      if (proof === null) return [];
      const { chainId, blockNumber, logIndex, streamId, seq, ballot: number } = place;
      return Array.from({ length: Math.floor(rows.length / length) }, (_, row) => ({
        ...{ chainId, blockNumber, logIndex, row, streamId, seq, ballot: number },
        holds: holds(rows.subarray(row * length, (row + 1) * length), rowKind),
      }));
    },
  };
}
