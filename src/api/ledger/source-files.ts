import { Lookup, type Pin, type Question } from "../../domains/domain.ts";
import { type CursorKey, readCursor, writeCursor } from "../../kernel/cursor.ts";
import { toHex } from "../../store/bytes.ts";
import { containing } from "../../store/like.ts";
import { upTo } from "../../store/up-to.ts";
import type { TransactionKey } from "./transactions.ts";

/** A file that records were read from, and where on the ledger its publisher declared it. */
export interface SourceFile {
  readonly name: string;
  readonly sha256: string;
  readonly dataDate: string | null;
  readonly fromSeq: number;
  readonly streamId: string;
  readonly logIndex: number;
  /** Null where receipts were not fetched: only they tell which transaction holds a log. */
  readonly transaction: TransactionKey | null;
  readonly pin: Pin;
}

interface Row {
  readonly stream_id: string;
  readonly name: string;
  readonly sha256: Uint8Array;
  readonly data_date: string | null;
  readonly from_seq: bigint;
  readonly chain_id: bigint;
  readonly block_number: bigint;
  readonly log_index: number;
  readonly tx_index: number | null;
}

const columns = ({ sql }: Question) => sql`
  f.stream_id, f.name, f.sha256, f.data_date, f.from_seq, f.chain_id, f.block_number, f.log_index,
  (SELECT t.tx_index FROM transactions t
   WHERE t.chain_id = f.chain_id AND t.block_number = f.block_number AND t.first_log_index <= f.log_index
   ORDER BY t.first_log_index DESC LIMIT 1) AS tx_index`;

function fileOf(row: Row, pin: Pin): SourceFile {
  const place = { chainId: Number(row.chain_id), blockNumber: Number(row.block_number) };
  return {
    name: row.name,
    sha256: toHex(row.sha256),
    dataDate: row.data_date,
    fromSeq: Number(row.from_seq),
    streamId: row.stream_id,
    logIndex: row.log_index,
    transaction: row.tx_index === null ? null : { ...place, transactionIndex: row.tx_index },
    pin,
  };
}

/** Most files of a stream in an answer: the newest ones. */
const mostFiles = 100;

export const filesOfStreams = new Lookup<string, readonly SourceFile[]>(async (question, ids, pin) => {
  const { sql } = question;
  const rows = await sql<Row[]>`
      SELECT f.* FROM unnest(${ids}::text[]) AS k (stream_id)
      CROSS JOIN LATERAL (
        SELECT ${columns(question)} FROM source_files f WHERE f.stream_id = k.stream_id ${upTo(sql, pin, "f")}
        ORDER BY f.block_number DESC, f.log_index DESC LIMIT ${mostFiles}) f
      ORDER BY f.block_number, f.log_index`;
  return ids.map((id) => rows.filter((row) => row.stream_id === id).map((row) => fileOf(row, pin)));
}, 20_000);

export interface SourceFilePage {
  readonly nodes: readonly SourceFile[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

/** Declared files by name. @param hashes null: all; @param text part of a name, null: all */
export async function getSourceFiles(
  question: Question,
  hashes: readonly string[] | null,
  text: string | null,
  first: number,
  after: string | null,
  pin: Pin,
): Promise<SourceFilePage> {
  const { sql } = question;
  const list = JSON.stringify(["source files", hashes, text]);
  const pattern = containing(text ?? "");
  const fits = sql`
    true ${upTo(sql, pin, "f")}
    ${hashes === null ? sql`` : sql`AND f.sha256 IN (SELECT decode(hex, 'hex') FROM unnest(${hashes.map((hash) => hash.slice(2))}::text[]) AS hex)`}
    ${text === null ? sql`` : sql`AND f.name ILIKE ${pattern}`}`;
  const last: CursorKey | null = after === null ? null : readCursor(list, after);
  const [name = "", chain = 0, block = 0, log = 0] = last ?? [];
  const rows = await sql<Row[]>`
    SELECT ${columns(question)} FROM source_files f WHERE ${fits}
      ${last === null ? sql`` : sql`AND (f.name, f.chain_id, f.block_number, f.log_index) > (${name}, ${chain}, ${block}, ${log})`}
    ORDER BY f.name, f.chain_id, f.block_number, f.log_index LIMIT ${first + 1}`;
  const nodes = rows.slice(0, first);
  const end = nodes.at(-1);
  return {
    nodes: nodes.map((row) => fileOf(row, pin)),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: end === undefined ? null : writeCursor(list, [end.name, Number(end.chain_id), Number(end.block_number), end.log_index]),
    },
    totalCount: async () => {
      const [row] = await sql<{ count: bigint }[]>`SELECT count(*) AS count FROM source_files f WHERE ${fits}`;
      return Number(row?.count ?? 0n);
    },
  };
}
