import type postgres from "postgres";
import type { Reader, Transaction } from "../../../store/client.ts";

/** How many records tell each code of a dimension at one end or both, from the properties `p` that a condition lets through. */
export const countProperties = (sql: Reader, fits: postgres.PendingQuery<postgres.Row[]>) => sql`
  SELECT p.chain_id, p.stream_id, p.dimension, p.code, count(DISTINCT p.seq) AS records FROM fund_properties p
  WHERE p.side IN ('from', 'to') AND ${fits} GROUP BY 1, 2, 3, 4`;

/** Adds the stored properties of all blocks above one to the kept counts. */
export async function addPropertyCounts(tx: Transaction, chainId: number, above: number): Promise<void> {
  await tx`
    INSERT INTO fund_property_counts AS kept (chain_id, stream_id, dimension, code, records)
    ${countProperties(tx, sqlAbove(tx, chainId, above))}
    ON CONFLICT (chain_id, stream_id, dimension, code) DO UPDATE SET records = kept.records + excluded.records`;
}

/** Takes them away again, while they are still stored. */
export async function takePropertyCounts(tx: Transaction, chainId: number, above: number): Promise<void> {
  await tx`
    UPDATE fund_property_counts kept SET records = kept.records - d.records
    FROM (${countProperties(tx, sqlAbove(tx, chainId, above))}) d
    WHERE kept.chain_id = d.chain_id AND kept.stream_id = d.stream_id AND kept.dimension = d.dimension AND kept.code = d.code`;
  await tx`DELETE FROM fund_property_counts WHERE chain_id = ${chainId} AND records = 0`;
}

const sqlAbove = (sql: Reader, chainId: number, above: number) => sql`p.chain_id = ${chainId} AND p.block_number > ${above}`;
