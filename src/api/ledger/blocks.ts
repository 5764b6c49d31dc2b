import { Lookup, type Pin } from "../../domains/domain.ts";
import { toHex } from "../../store/bytes.ts";
import { upTo } from "../../store/up-to.ts";
import { instant } from "../instant.ts";

export interface Block {
  readonly chainId: number;
  readonly number: number;
  readonly hash: string;
  readonly parentHash: string;
  readonly time: string;
  readonly receiptsRoot: string;
  readonly stateRoot: string;
  readonly final: boolean;
  readonly verified: boolean;
  /** RLP; null where it was not kept. */
  readonly header: string | null;
}

export interface BlockKey {
  readonly chainId: number;
  readonly number: number;
}

interface Row {
  readonly chain_id: bigint;
  readonly number: bigint;
  readonly hash: Uint8Array;
  readonly parent_hash: Uint8Array;
  readonly time: Date;
  readonly receipts_root: Uint8Array;
  readonly state_root: Uint8Array;
  readonly final: boolean;
  readonly verified: boolean;
  readonly header: Uint8Array | null;
}

const toBlock = (row: Row): Block => ({
  chainId: Number(row.chain_id),
  number: Number(row.number),
  hash: toHex(row.hash),
  parentHash: toHex(row.parent_hash),
  time: instant(row.time),
  receiptsRoot: toHex(row.receipts_root),
  stateRoot: toHex(row.state_root),
  final: row.final,
  verified: row.verified,
  header: row.header === null ? null : toHex(row.header),
});

export const blocks = new Lookup<BlockKey, Block | null>(async ({ sql }, keys) => {
  const rows = await sql<Row[]>`
      SELECT b.chain_id, b.number, b.hash, b.parent_hash, b.time, b.receipts_root, b.state_root, b.header, b.verified,
        b.number <= c.finalized_number AS final
      FROM unnest(${keys.map(({ chainId }) => chainId)}::bigint[], ${keys.map(({ number }) => number)}::bigint[]) AS k (chain_id, number)
      JOIN blocks b USING (chain_id, number) JOIN chains c USING (chain_id)`;
  const found = new Map(rows.map(toBlock).map((block) => [`${block.chainId} ${block.number}`, block]));
  return keys.map(({ chainId, number }) => found.get(`${chainId} ${number}`) ?? null);
}, 20_000);

/**
 * The newest block that counts at the pin. Final blocks without records are not kept: then it is the newest one below that
 * has some, after which the ledger said nothing more. Null where several ledgers count, each with a newest block of its own.
 */
export const newestBlocks = new Lookup<"newest", Block | null>(async ({ sql }, keys, pin: Pin) => {
  const rows = await sql<Row[]>`
      SELECT b.chain_id, b.number, b.hash, b.parent_hash, b.time, b.receipts_root, b.state_root, b.header, b.verified,
        b.number <= c.finalized_number AS final
      FROM chains c CROSS JOIN LATERAL (
        SELECT * FROM blocks b WHERE b.chain_id = c.chain_id ${upTo(sql, pin, "b", "number")} ORDER BY b.number DESC LIMIT 1) b
      ORDER BY c.position LIMIT 2`;
  const [row] = rows;
  return keys.map(() => (row === undefined || rows.length > 1 ? null : toBlock(row)));
}, 20_000);
