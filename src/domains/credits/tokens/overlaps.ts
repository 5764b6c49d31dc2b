import { groupBy } from "../../../kernel/group.ts";
import type { RecordKey } from "../../../kernel/record-key.ts";
import { Lookup } from "../../domain.ts";
import { uncorrected, upTo } from "../read.ts";
import { type BatchKey, batchName, keyOfRow, keysAsTable, nameOfRow } from "./batch.ts";

/** Most records, and most other batches, that a check names. */
export const mostNamed = 20;

/** What one stream of a registry says of the serials that a batch stands for. */
export interface RegistrySays {
  readonly streamId: string;
  /** How many of the serials it says are retired or cancelled, each counted once. */
  readonly ended: bigint;
  /** The records that say so, the oldest first. */
  readonly records: readonly RecordKey[];
  /** True where it knows every block of serials, and each retirement and cancellation of those projects' vintages tells its serials. */
  readonly tellsAll: boolean;
}

interface StreamRow {
  readonly chain_id: bigint;
  readonly contract: Uint8Array;
  readonly token_id: string;
  readonly stream_id: string;
  readonly blocks: bigint;
  readonly all_blocks: bigint;
  readonly untold: boolean;
  readonly ended: string | null;
  readonly seqs: readonly bigint[] | null;
}

/**
 * What each stream that knows any of a batch's blocks of serials says of them. Exported credits are not counted: what a registry lets
 * go may be what the tokens stand for.
 */
export const registriesByKey = new Lookup<BatchKey, readonly RegistrySays[]>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<StreamRow[]>`
    WITH serials AS (
      SELECT s.* FROM credit_token_serials s JOIN ${keysAsTable(question, keys)} USING (chain_id, contract, token_id)
    ), known AS (
      SELECT DISTINCT s.chain_id, s.contract, s.token_id, s.serial_block, f.stream_id, f.project, f.vintage
      FROM (SELECT DISTINCT chain_id, contract, token_id, serial_block FROM serials) s
      JOIN credit_records f ON f.serial_block = s.serial_block ${upTo(question, pin)}
    ), pieces AS (
      SELECT s.chain_id, s.contract, s.token_id, s.serial_block, f.stream_id, f.seq,
        int8range(greatest(s.first_serial, f.first_serial), least(s.last_serial, f.last_serial) + 1) AS piece
      FROM serials s
      JOIN credit_records f ON f.serial_block = s.serial_block AND f.first_serial <= s.last_serial AND f.last_serial >= s.first_serial
        AND f.kind IN ('retirement', 'cancellation') ${upTo(question, pin)} AND ${uncorrected(question, pin)}
    ), ended AS (
      SELECT chain_id, contract, token_id, stream_id,
        (SELECT sum(upper(part) - lower(part)) FROM unnest(range_agg(piece)) part) AS serials, array_agg(seq) AS seqs
      FROM pieces GROUP BY chain_id, contract, token_id, serial_block, stream_id
    )
    SELECT k.chain_id, k.contract, k.token_id::text, k.stream_id, count(DISTINCT k.serial_block) AS blocks,
      (SELECT count(DISTINCT s.serial_block) FROM serials s
       WHERE s.chain_id = k.chain_id AND s.contract = k.contract AND s.token_id = k.token_id) AS all_blocks,
      bool_or(EXISTS (SELECT FROM credit_records f
        WHERE f.stream_id = k.stream_id AND f.project = k.project AND f.vintage IS NOT DISTINCT FROM k.vintage AND f.serial_block IS NULL
          AND f.kind IN ('retirement', 'cancellation') ${upTo(question, pin)} AND ${uncorrected(question, pin)})) AS untold,
      (SELECT sum(e.serials)::text FROM ended e
       WHERE e.chain_id = k.chain_id AND e.contract = k.contract AND e.token_id = k.token_id AND e.stream_id = k.stream_id) AS ended,
      (SELECT (array_agg(q ORDER BY q))[1:${mostNamed}] FROM ended e CROSS JOIN LATERAL (SELECT DISTINCT unnest(e.seqs) AS q) x
       WHERE e.chain_id = k.chain_id AND e.contract = k.contract AND e.token_id = k.token_id AND e.stream_id = k.stream_id) AS seqs
    FROM known k GROUP BY k.chain_id, k.contract, k.token_id, k.stream_id ORDER BY k.stream_id`;
  const found = groupBy(rows, nameOfRow);
  return keys.map((key) =>
    (found.get(batchName(key)) ?? []).map((row) => ({
      streamId: row.stream_id,
      ended: BigInt(row.ended ?? 0),
      records: (row.seqs ?? []).map((seq) => ({ streamId: row.stream_id, seq: Number(seq) })),
      tellsAll: row.blocks === row.all_blocks && !row.untold,
    })),
  );
});

/** Another batch that stands for some of the same serials. */
export interface Sharing {
  readonly key: BatchKey;
  readonly serials: bigint;
}

/** Others with the same serials, on whatever contract or chain, the most of them first. */
export const sharingByKey = new Lookup<BatchKey, readonly Sharing[]>(async (question, keys, pin) => {
  const { sql } = question;
  const rows = await sql<
    {
      chain_id: bigint;
      contract: Uint8Array;
      token_id: string;
      other_chain: bigint;
      other_contract: Uint8Array;
      other_id: string;
      serials: string;
    }[]
  >`
    SELECT s.chain_id, s.contract, s.token_id::text, o.chain_id AS other_chain, o.contract AS other_contract, o.token_id::text AS other_id,
      sum(least(s.last_serial, o.last_serial) - greatest(s.first_serial, o.first_serial) + 1)::text AS serials
    FROM credit_token_serials s JOIN ${keysAsTable(question, keys)} USING (chain_id, contract, token_id)
    JOIN credit_token_serials o ON o.serial_block = s.serial_block AND o.first_serial <= s.last_serial AND o.last_serial >= s.first_serial
      AND (o.chain_id, o.contract, o.token_id) <> (s.chain_id, s.contract, s.token_id)
    WHERE EXISTS (SELECT FROM credit_token_changes c
      WHERE c.chain_id = o.chain_id AND c.contract = o.contract AND c.token_id = o.token_id AND c.kind = 'minted'
      ${pin.block === null ? sql`` : sql`AND (c.chain_id <> s.chain_id OR c.block_number <= ${pin.block})`})
    GROUP BY s.chain_id, s.contract, s.token_id, o.chain_id, o.contract, o.token_id
    ORDER BY sum(least(s.last_serial, o.last_serial) - greatest(s.first_serial, o.first_serial) + 1) DESC, 4, 5, 6`;
  const found = groupBy(rows, nameOfRow);
  return keys.map((key) =>
    (found.get(batchName(key)) ?? []).map((row) => ({
      key: keyOfRow({ chain_id: row.other_chain, contract: row.other_contract, token_id: row.other_id }),
      serials: BigInt(row.serials),
    })),
  );
});
