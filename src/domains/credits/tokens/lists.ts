import type { CarbonBatchFilter } from "../../../generated/graphql.ts";
import { type CursorKey, readCursor, writeCursor } from "../../../kernel/cursor.ts";
import { groupBy } from "../../../kernel/group.ts";
import { RequestError } from "../../../kernel/request-error.ts";
import { toHex } from "../../../store/bytes.ts";
import { containing } from "../../../store/like.ts";
import { upTo } from "../../../store/up-to.ts";
import { Lookup, type Pin, type Question } from "../../domain.ts";
import { type Condition, given, readWords } from "../../filter-parts.ts";
import { Batch, type BatchKey, type BatchRow, batchColumns, batchName, keysAsTable, nameOfRow } from "./batch.ts";

/** A contract as the schema shows it. */
export interface CarbonToken {
  readonly chainId: number;
  readonly contract: string;
  readonly standard: "ERC20" | "ERC1155";
  readonly name: string;
  readonly symbol: string | null;
  readonly startBlock: number;
  readonly publisher: string | null;
}

export const tokenOf = ({ row }: Batch): CarbonToken => ({
  chainId: row.chain_id,
  contract: toHex(row.contract),
  standard: row.standard === "erc20" ? "ERC20" : "ERC1155",
  name: row.name,
  symbol: row.symbol,
  startBlock: row.start_block,
  publisher: row.publisher,
});

/** By chain and start block. */
export async function getTokens({ sql }: Question, pin: Pin): Promise<readonly CarbonToken[]> {
  const rows = await sql<Pick<BatchRow, "chain_id" | "contract" | "standard" | "name" | "symbol" | "start_block" | "publisher">[]>`
    SELECT t.chain_id::float8 AS chain_id, t.contract, t.standard, t.name, t.symbol, t.start_block::float8 AS start_block, t.publisher
    FROM credit_tokens t ${pin.chainId === undefined ? sql`` : sql`WHERE t.chain_id = ${pin.chainId}`} ORDER BY t.chain_id, t.start_block, t.contract`;
  return rows.map(({ chain_id, contract, standard, name, symbol, start_block, publisher }) => ({
    chainId: chain_id,
    contract: toHex(contract),
    standard: standard === "erc20" ? "ERC20" : "ERC1155",
    name,
    symbol,
    startBlock: start_block,
    publisher,
  }));
}

/** A filter as it was checked. Null lets everything through. */
export interface BatchWishes {
  readonly tokens: readonly { readonly chainId: number; readonly contract: string }[] | null;
  readonly projects: readonly string[] | null;
  readonly words: readonly string[] | null;
}

/** @throws RequestError BAD_ARGUMENT */
export function readFilter(filter: CarbonBatchFilter | null | undefined): BatchWishes {
  const tokens = given("token", filter?.token)?.map((id) => {
    const match = /^(\d{1,15})-(0x[0-9a-f]{40})$/.exec(id.trim().toLowerCase());
    if (match?.[1] !== undefined && match[2] !== undefined) return { chainId: Number(match[1]), contract: match[2] };
    throw new RequestError(
      "BAD_ARGUMENT",
      `filter.token: ${JSON.stringify(id.slice(0, 80))} is no contract's id. The field carbonTokens lists all.`,
    );
  });
  return {
    tokens: tokens ?? null,
    projects: given("project", filter?.project)?.map((id) => id.trim().toLowerCase()) ?? null,
    words: readWords(filter?.text),
  };
}

/** Batches of which anything was minted or said to be retired by then, each once; certificates of retirement are none. */
const batches = ({ sql }: Question, pin: Pin) => sql`
  (SELECT DISTINCT s.chain_id, s.contract, s.token_id FROM credit_token_totals s
   WHERE NOT EXISTS (
     SELECT FROM credit_token_notices n
     WHERE n.chain_id = s.chain_id AND n.contract = s.contract AND n.shape = 'icr-certificate' AND n.number = s.token_id)
   ${
     pin.block === null
       ? upTo(sql, pin, "s")
       : sql`AND EXISTS (SELECT FROM credit_token_changes c
           WHERE c.chain_id = s.chain_id AND c.contract = s.contract AND c.token_id = s.token_id ${upTo(sql, pin, "c")})`
   }) f
  JOIN credit_tokens t ON t.chain_id = f.chain_id AND t.contract = f.contract
  LEFT JOIN credit_token_batches b ON b.chain_id = f.chain_id AND b.contract = f.contract AND b.token_id = f.token_id`;

export interface BatchPage {
  readonly nodes: readonly Batch[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

function conditions({ sql }: Question, { tokens, projects, words }: BatchWishes): Condition {
  const holds = (words ?? []).map((word) => {
    const pattern = containing(word);
    return sql`AND concat_ws(' ', b.project_name, b.project_ref, b.registry, t.name, t.symbol) ILIKE ${pattern} `;
  });
  return sql`
    true
    ${
      tokens === null
        ? sql``
        : sql`AND (f.chain_id, encode(f.contract, 'hex')) IN (SELECT * FROM unnest(${tokens.map(({ chainId }) => chainId)}::bigint[],
            ${tokens.map(({ contract }) => contract.slice(2))}::text[]))`
    }
    ${projects === null ? sql`` : sql`AND b.project = ANY(${projects}::text[])`}
    ${holds.length === 0 ? sql`` : holds}`;
}

/** By chain, contract and id. @param first null: all */
export async function getBatches(
  question: Question,
  wishes: BatchWishes,
  first: number | null,
  after: string | null,
  pin: Pin,
): Promise<BatchPage> {
  const { sql } = question;
  const fits = conditions(question, wishes);
  const list = JSON.stringify(["carbon batches", wishes]);
  const last: CursorKey | null = after === null ? null : readCursor(list, after);
  const [chain = 0, contract = "", tokenId = "0"] = last ?? [];
  const rows = await sql<BatchRow[]>`
    SELECT ${batchColumns(question)} FROM ${batches(question, pin)} WHERE ${fits}
      ${last === null ? sql`` : sql`AND (f.chain_id, encode(f.contract, 'hex'), f.token_id) > (${chain}, ${String(contract)}, ${String(tokenId)}::numeric)`}
    ORDER BY f.chain_id, encode(f.contract, 'hex'), f.token_id ${first === null ? sql`` : sql`LIMIT ${first + 1}`}`;
  const shown = (first === null ? rows : rows.slice(0, first)).map((row) => new Batch(row, pin));
  const end = shown.at(-1);
  return {
    nodes: shown,
    pageInfo: {
      hasNextPage: rows.length > shown.length,
      endCursor: end === undefined ? null : writeCursor(list, [end.key.chainId, end.key.contract.slice(2), end.key.tokenId]),
    },
    totalCount: async () => {
      const [row] = await sql<{ count: bigint }[]>`SELECT count(*) AS count FROM ${batches(question, pin)} WHERE ${fits}`;
      return Number(row?.count ?? 0n);
    },
  };
}

export const batchesByKey = new Lookup<BatchKey, Batch | null>(async (question, keys, pin) => {
  const rows = await question.sql<BatchRow[]>`
    SELECT ${batchColumns(question)} FROM ${batches(question, pin)}
    JOIN ${keysAsTable(question, keys)} ON k.chain_id = f.chain_id AND k.contract = f.contract AND k.token_id = f.token_id`;
  const found = new Map(rows.map((row) => new Batch(row, pin)).map((batch) => [batch.id, batch]));
  return keys.map((key) => found.get(batchName(key)) ?? null);
});

export interface SerialRangeRow {
  readonly block: string;
  readonly first: bigint;
  readonly last: bigint;
}

/** Serials that each batch stands for, as the operator says. */
export const serialsByKey = new Lookup<BatchKey, readonly SerialRangeRow[]>(async (question, keys) => {
  const rows = await question.sql<
    { chain_id: bigint; contract: Uint8Array; token_id: string; serial_block: string; first_serial: bigint; last_serial: bigint }[]
  >`
    SELECT s.chain_id, s.contract, s.token_id::text, s.serial_block, s.first_serial, s.last_serial
    FROM credit_token_serials s JOIN ${keysAsTable(question, keys)} USING (chain_id, contract, token_id)
    ORDER BY s.serial_block, s.first_serial`;
  const found = groupBy(rows, nameOfRow);
  return keys.map((key) =>
    (found.get(batchName(key)) ?? []).map((row) => ({ block: row.serial_block, first: row.first_serial, last: row.last_serial })),
  );
});
