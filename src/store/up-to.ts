import type { Pin } from "../kernel/pin.ts";
import type { Reader } from "./client.ts";

/**
 * The condition that lets the rows through which count at a pin; left out of the statement where all do.
 * @param table name or alias of the table, which has the columns chain_id and block_number
 * @param column the block's number, where it is called otherwise
 */
export function upTo(sql: Reader, { block, chainId }: Pin, table: string, column = "block_number") {
  const chain = chainId === undefined ? sql`` : sql`AND ${sql(`${table}.chain_id`)} = ${chainId}`;
  return block === null ? chain : sql`${chain} AND ${sql(`${table}.${column}`)} <= ${block}`;
}
