import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import { upTo } from "../../store/up-to.ts";
import type { Question } from "../domain.ts";
import type { Round } from "./book.ts";

/** A batch of claims of one round. */
export interface ClaimsBatch {
  readonly seq: number;
  readonly claimed: number;
  readonly paid: string;
  readonly places: number;
  readonly round: Round;
}

export interface ClaimsPage {
  readonly nodes: readonly ClaimsBatch[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

export async function getClaims({ sql }: Question, round: Round, first: number, after: string | null): Promise<ClaimsPage> {
  const list = `claims ${round.id}`;
  const last = after === null ? 0 : Number(readCursor(list, after)[0]);
  const rows = await sql<{ seq: bigint; claimed: bigint; paid: string; places: number }[]>`
    SELECT b.seq, b.claimed, b.paid, cardinality(b.places) AS places FROM entitlement_claims b
    WHERE b.stream_id = ${round.streamId} AND b.round = ${round.seq} AND b.seq > ${last} ${upTo(sql, round.pin, "b")}
    ORDER BY b.seq LIMIT ${first + 1}`;
  const nodes = rows.slice(0, first).map((row) => ({ ...row, seq: Number(row.seq), claimed: Number(row.claimed), round }));
  const end = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > first, endCursor: end === undefined ? null : writeCursor(list, [end.seq]) },
    totalCount: async () => {
      const [row] = await sql<{ count: bigint }[]>`
        SELECT count(*) AS count FROM entitlement_claims b
        WHERE b.stream_id = ${round.streamId} AND b.round = ${round.seq} ${upTo(sql, round.pin, "b")}`;
      return Number(row?.count ?? 0n);
    },
  };
}

/** Bytes of nullifiers that are kept between questions. */
const kept = new Memory<readonly Uint8Array[]>(64_000_000, (batches) => batches.reduce((sum, { length }) => sum + length, 1));

/**
 * Nullifiers of a round's batches in the order of the ledger, 32 bytes each, joined by batch.
 * @param seq of the round; null: of all batches of the stream that mix rounds
 */
export function getNullifiers(question: Question, round: Round, seq: number | null): Promise<readonly Uint8Array[]> {
  const { sql } = question;
  const { streamId, pin } = round;
  return kept.get(question.state, JSON.stringify([pinName(pin), streamId, seq]), async () => {
    const rows = await sql<{ nullifiers: Uint8Array }[]>`
      SELECT b.nullifiers FROM entitlement_claims b
      WHERE b.stream_id = ${streamId} AND b.round IS NOT DISTINCT FROM ${seq}::bigint ${upTo(sql, pin, "b")} ORDER BY b.seq`;
    return rows.map((row) => row.nullifiers);
  });
}
