import type { MisplacedKind } from "../../generated/graphql.ts";
import { readCursor, writeCursor } from "../../kernel/cursor.ts";
import { toHex } from "../../store/bytes.ts";
import { upTo } from "../../store/up-to.ts";
import type { Pin, Question, RecordPlace } from "../domain.ts";

/** A log of a ledger that belongs to no open stream. */
export interface MisplacedLog extends Pick<RecordPlace, "chainId" | "blockNumber" | "transactionIndex" | "logIndex" | "streamId" | "pin"> {
  readonly kind: MisplacedKind;
  readonly contract: string;
  readonly domain: string;
  readonly seq: string | null;
}

export interface MisplacedPage {
  readonly nodes: readonly MisplacedLog[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

interface Row {
  readonly chain_id: bigint;
  readonly block_number: bigint;
  readonly log_index: number;
  readonly tx_index: number;
  readonly contract: Uint8Array;
  readonly domain: string;
  readonly stream_id: string;
  readonly seq: string | null;
  readonly kind: "unopened" | "reopened";
}

/** The transaction that wrote it, as look-ups name it. */
export const transactionKey = ({ chainId, blockNumber, transactionIndex }: MisplacedLog) => ({ chainId, blockNumber, transactionIndex });

const kinds = { unopened: "NEVER_OPENED", reopened: "OPENED_TWICE" } as const;
const list = "misplaced logs";

/** In the order of the ledger. @throws RequestError BAD_CURSOR */
export async function getMisplaced({ sql }: Question, first: number, after: string | null, pin: Pin): Promise<MisplacedPage> {
  const [chain = -1, block = -1, log = -1] = after === null ? [] : readCursor(list, after);
  const counts = sql`true ${upTo(sql, pin, "m")}`;
  const [rows, [sum]] = await Promise.all([
    sql<Row[]>`
      SELECT chain_id, block_number, log_index, tx_index, contract, domain, stream_id, seq::text, kind FROM misplaced_logs m
      WHERE ${counts} AND (chain_id, block_number, log_index) > (${chain}, ${block}, ${log})
      ORDER BY chain_id, block_number, log_index LIMIT ${first + 1}`,
    sql<{ count: bigint }[]>`SELECT count(*) AS count FROM misplaced_logs m WHERE ${counts}`,
  ]);
  const nodes = rows.slice(0, first).map(
    (row): MisplacedLog => ({
      kind: kinds[row.kind],
      chainId: Number(row.chain_id),
      blockNumber: Number(row.block_number),
      transactionIndex: row.tx_index,
      logIndex: row.log_index,
      contract: toHex(row.contract),
      domain: row.domain,
      streamId: row.stream_id,
      seq: row.seq,
      pin,
    }),
  );
  const end = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: end === undefined ? null : writeCursor(list, [end.chainId, end.blockNumber, end.logIndex]),
    },
    totalCount: Number(sum?.count ?? 0n),
  };
}
