import type { LoggedTable } from "../logged-table.ts";

/** What others' contracts logged before the first block that is read of them has no rows. @param table that tells that block of each */
export const readSince =
  (table: "governors" | "credit_tokens"): NonNullable<LoggedTable["scope"]> =>
  async (sql, chainId) => {
    const rows = await sql<{ contract: string; start_block: bigint }[]>`
      SELECT '0x' || encode(contract, 'hex') AS contract, start_block FROM ${sql(table)} WHERE chain_id = ${chainId}`;
    const since = new Map(rows.map((row) => [row.contract, Number(row.start_block)]));
    return (_, { contract, blockNumber }) => blockNumber >= (since.get(contract) ?? 0);
  };
