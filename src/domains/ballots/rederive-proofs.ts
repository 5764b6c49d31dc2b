import type { Reader } from "../../store/client.ts";
import type { Difference } from "../domain.ts";
import { checkerOf, getBallotsOfGroups } from "./proofs.ts";

interface VotesRow {
  readonly chain_id: bigint;
  readonly block_number: bigint;
  readonly log_index: number;
  readonly seq: bigint;
  readonly kind: "votes" | "seals";
  readonly rows: Uint8Array;
}

interface ProofRow {
  readonly chain_id: bigint;
  readonly block_number: bigint;
  readonly log_index: number;
  readonly row: number;
  readonly stream_id: string;
  readonly seq: bigint;
  readonly ballot: bigint;
  readonly holds: boolean;
}

/** Checks every proof of membership anew, and returns where the stored verdict differs. */
export async function compareProofs(sql: Reader): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  const expected = new Map<string, string>();
  const chains = await sql<{ chain_id: bigint }[]>`SELECT DISTINCT chain_id FROM ballots WHERE depth > 128`;
  for (const { chain_id: chain } of chains) {
    for (const ballot of await getBallotsOfGroups(sql, Number(chain), null)) {
      const checker = checkerOf(ballot);
      const records = await sql<VotesRow[]>`
        SELECT chain_id, block_number, log_index, seq, kind, rows FROM ballot_votes
        WHERE chain_id = ${chain} AND stream_id = ${ballot.stream_id} AND ballot = ${ballot.seq} AND seq > ${ballot.seq}
          AND kind IN ('votes', 'seals') ORDER BY seq`;
      for (const { block_number, log_index, seq, kind, rows } of records) {
        const place = { chainId: Number(chain), blockNumber: Number(block_number), logIndex: log_index, streamId: ballot.stream_id };
        for (const verdict of checker.check({ ...place, seq: Number(seq), ballot: Number(ballot.seq) }, kind, rows)) {
          expected.set(placeName(place.chainId, block_number, log_index, verdict.row), described(verdict));
        }
      }
    }
  }
  const stored = await sql<ProofRow[]>`SELECT * FROM ballot_proofs`;
  const kept = new Map(
    stored.map((row) => [
      placeName(Number(row.chain_id), row.block_number, row.log_index, row.row),
      described({ streamId: row.stream_id, seq: Number(row.seq), ballot: Number(row.ballot), holds: row.holds }),
    ]),
  );
  for (const key of new Set([...expected.keys(), ...kept.keys()])) {
    const [right, is] = [expected.get(key) ?? null, kept.get(key) ?? null];
    if (right !== is) differences.push({ table: "ballot_proofs", key, stored: is, derived: right });
  }
  return differences;
}

function placeName(chainId: number, block: bigint, log: number, row: number): string {
  return `${chainId} row ${row} of log ${log} of block ${block}`;
}

interface Verdict {
  readonly streamId: string;
  readonly seq: number;
  readonly ballot: number;
  readonly holds: boolean;
}

function described({ streamId, seq, ballot, holds }: Verdict): string {
  return `stream ${streamId}, record ${seq}, ballot ${ballot}: the proof ${holds ? "holds" : "does not hold"}`;
}
