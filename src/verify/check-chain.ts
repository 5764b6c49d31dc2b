import type { BlockRef } from "../kernel/ledger.ts";
import type { Reader } from "../store/client.ts";
import type { Findings } from "./findings.ts";
import type { LedgerNode } from "./node.ts";
import { loggedTables } from "./tables/all.ts";

/** Checks that the chain which the database says it has read is the node's. @returns the indexed head */
export async function checkChain(sql: Reader, node: LedgerNode, chainId: number, findings: Findings): Promise<BlockRef> {
  const [row] = await sql<{ genesis: string; head: bigint; head_hash: string; finalized: bigint; finalized_hash: string }[]>`
    SELECT '0x' || encode(genesis_hash, 'hex') AS genesis, head_number AS head, '0x' || encode(head_hash, 'hex') AS head_hash,
      finalized_number AS finalized, '0x' || encode(finalized_hash, 'hex') AS finalized_hash
    FROM chains WHERE chain_id = ${chainId}`;
  if (row === undefined) throw new Error(`Chain ${chainId} is not in the database.`);
  const claims = [
    { field: "genesis_hash", number: 0, hash: row.genesis },
    { field: "head_hash", number: Number(row.head), hash: row.head_hash },
    { field: "finalized_hash", number: Number(row.finalized), hash: row.finalized_hash },
  ].filter(({ number }) => number >= 0);
  const blocks = await node.blocks(claims.map(({ number }) => number));
  for (const [index, { field, number, hash }] of claims.entries()) {
    const expected = blocks[index]?.hash ?? `a block ${number}, which the node does not have`;
    findings.compare("blocks", "chains", `chain ${chainId}`, field, hash, expected);
  }
  await findForeignRows(sql, findings);
  await checkPositions(sql, findings);
  return { number: Number(row.head), hash: row.head_hash };
}

/** Names of organisations depend on the chains' order: each has a place of its own, from 0 without gaps. */
async function checkPositions(sql: Reader, findings: Findings): Promise<void> {
  const rows = await sql<{ chain_id: bigint; position: number }[]>`SELECT chain_id, position FROM chains ORDER BY position`;
  for (const [expected, { chain_id, position }] of rows.entries())
    findings.compare("blocks", "chains", `chain ${chain_id}`, "position", String(position), String(expected));
}

/** Rows of a chain that nobody claims to have read are checked against no ledger. */
async function findForeignRows(sql: Reader, findings: Findings): Promise<void> {
  for (const table of ["blocks", "transactions", "stream_checks", ...loggedTables.map(({ table }) => table)]) {
    const foreign = await sql<{ chain_id: bigint; count: bigint }[]>`
      SELECT chain_id, count(*) AS count FROM ${sql(table)} t
      WHERE NOT EXISTS (SELECT FROM chains c WHERE c.chain_id = t.chain_id) GROUP BY 1 ORDER BY 1`;
    for (const { chain_id, count } of foreign) {
      findings.add({
        check: "blocks",
        table,
        key: `chain ${chain_id}`,
        field: "chain_id",
        got: `${count} rows of a chain that has not been read`,
        expected: "rows of chains in the table chains only",
      });
    }
  }
}
