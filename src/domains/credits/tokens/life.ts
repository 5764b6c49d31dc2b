import type { CarbonEventKind } from "../../../generated/graphql.ts";
import { type CursorKey, readCursor, writeCursor } from "../../../kernel/cursor.ts";
import { zeroAddress } from "../../../kernel/token.ts";
import { toBytes, toHex } from "../../../store/bytes.ts";
import { upTo } from "../../../store/up-to.ts";
import type { Question } from "../../domain.ts";
import type { Batch } from "./batch.ts";
import type { ChangeKind } from "./changes.ts";

/** Something that a contract logged of a batch, as the schema shows it. Amounts in the contract's smallest units. */
export interface LifeEvent {
  readonly event: { readonly chainId: number; readonly blockNumber: number; readonly transactionIndex: number; readonly logIndex: number };
  readonly recordIndex: number;
  readonly kind: CarbonEventKind;
  readonly amount: bigint;
  readonly from: string | null;
  readonly to: string | null;
  readonly beneficiary: string | null;
  readonly nameWithheld: boolean;
  readonly noticeLogIndex: number | null;
  readonly batch: Batch;
}

export interface LifePage {
  readonly nodes: readonly LifeEvent[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

interface Row {
  readonly block_number: bigint;
  readonly tx_index: number;
  readonly log_index: number;
  readonly record_index: number;
  readonly kind: ChangeKind | "moved";
  readonly amount: string;
  readonly sender: Uint8Array | null;
  readonly receiver: Uint8Array | null;
  readonly beneficiary: Uint8Array | null;
  readonly named: boolean;
  readonly notice_log: number | null;
}

const kindNames = {
  minted: "MINTED",
  moved: "MOVED",
  retired: "RETIRED",
  cancelled: "CANCELLED",
  burned: "BURNED",
  unbacked: "UNBACKED",
} as const;

/** In the order of the ledger. @param kinds null: all @param first null: all */
export async function getLife(
  question: Question,
  batch: Batch,
  kinds: readonly CarbonEventKind[] | null,
  first: number | null,
  after: string | null,
): Promise<LifePage> {
  const { sql } = question;
  const { key, pin } = batch;
  const list = JSON.stringify(["carbon events", key, kinds]);
  const last: CursorKey | null = after === null ? null : readCursor(list, after);
  const [block = 0, log = 0, record = 0] = last ?? [];
  const of = (table: string) => sql`
    ${sql(`${table}.chain_id`)} = ${key.chainId} AND ${sql(`${table}.contract`)} = ${toBytes(key.contract)}
    AND ${sql(`${table}.token_id`)} = ${key.tokenId}::numeric ${upTo(sql, pin, table)}`;
  const events = sql`
    (SELECT m.block_number, m.tx_index, m.log_index, m.record_index, coalesce(c.kind, 'moved') AS kind, m.amount, m.sender, m.receiver,
       c.beneficiary, coalesce(n.named, false) AS named, c.notice_log
     FROM credit_token_moves m
     LEFT JOIN credit_token_changes c ON c.chain_id = m.chain_id AND c.block_number = m.block_number AND c.log_index = m.log_index
       AND c.record_index = m.record_index
     LEFT JOIN credit_token_notices n ON n.chain_id = c.chain_id AND n.block_number = c.block_number AND n.log_index = c.notice_log
     WHERE ${of("m")}
     UNION ALL
     SELECT c.block_number, c.tx_index, c.log_index, c.record_index, c.kind, c.amount, c.account, NULL, c.beneficiary, n.named, c.notice_log
     FROM credit_token_changes c
     JOIN credit_token_notices n ON n.chain_id = c.chain_id AND n.block_number = c.block_number AND n.log_index = c.log_index
     WHERE c.kind = 'unbacked' AND ${of("c")}) e`;
  const fits = kinds === null ? sql`true` : sql`e.kind = ANY(${kinds.map((kind) => kind.toLowerCase())}::text[])`;
  const rows = await sql<Row[]>`
    SELECT e.block_number, e.tx_index, e.log_index, e.record_index, e.kind, e.amount::text, e.sender, e.receiver, e.beneficiary, e.named, e.notice_log
    FROM ${events} WHERE ${fits}
      ${last === null ? sql`` : sql`AND (e.block_number, e.log_index, e.record_index) > (${block}, ${log}, ${record})`}
    ORDER BY e.block_number, e.log_index, e.record_index ${first === null ? sql`` : sql`LIMIT ${first + 1}`}`;
  const shown = first === null ? rows : rows.slice(0, first);
  const end = shown.at(-1);
  return {
    nodes: shown.map((row) => toLifeEvent(row, batch)),
    pageInfo: {
      hasNextPage: rows.length > shown.length,
      endCursor: end === undefined ? null : writeCursor(list, [Number(end.block_number), end.log_index, end.record_index]),
    },
    totalCount: async () => {
      const [row] = await sql<{ count: bigint }[]>`SELECT count(*) AS count FROM ${events} WHERE ${fits}`;
      return Number(row?.count ?? 0n);
    },
  };
}

function toLifeEvent(row: Row, batch: Batch): LifeEvent {
  const address = (bytes: Uint8Array | null) => {
    const hex = bytes === null ? null : toHex(bytes);
    return hex === zeroAddress ? null : hex;
  };
  return {
    event: { chainId: batch.key.chainId, blockNumber: Number(row.block_number), transactionIndex: row.tx_index, logIndex: row.log_index },
    recordIndex: row.record_index,
    kind: kindNames[row.kind],
    amount: BigInt(row.amount),
    from: address(row.sender),
    to: address(row.receiver),
    beneficiary: address(row.beneficiary),
    nameWithheld: row.named,
    noticeLogIndex: row.notice_log,
    batch,
  };
}
