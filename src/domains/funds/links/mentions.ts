import type postgres from "postgres";
import type { Reader, Transaction } from "../../../store/client.ts";

type Fragment = postgres.PendingQuery<postgres.Row[]>;

/**
 * The codes that records name beside their own reference: in the property `reference`, or as a word of the title. A code has at
 * least eight characters, among them a letter, a digit and a hyphen or slash: plain numbers would fit by chance.
 * @param records a query for rows of fund_flows
 */
export function mentionsOf(sql: Reader, records: Fragment): Fragment {
  return sql`
    WITH f AS MATERIALIZED (${records})
    SELECT chain_id, stream_id, seq, code, min(said_in) AS said_in, block_number FROM (
      SELECT f.chain_id, f.stream_id, f.seq, f.ref, p.code, 'reference' AS said_in, f.block_number
      FROM f CROSS JOIN LATERAL (
        SELECT p.code FROM fund_properties p
        WHERE p.chain_id = f.chain_id AND p.stream_id = f.stream_id AND p.seq = f.seq AND p.side = 'flow' AND p.dimension = 'reference'
        OFFSET 0) p
      WHERE f.properties LIKE '%reference=%'
      UNION ALL
      SELECT f.chain_id, f.stream_id, f.seq, f.ref, btrim(word, '.:'), 'title', f.block_number
      FROM f CROSS JOIN LATERAL regexp_split_to_table(f.title, '[\\s,;()\\[\\]]+') word
      WHERE f.title ~ '[0-9]'
    ) m
    WHERE length(code) >= 8 AND code ~ '[0-9]' AND code ~ '[A-Za-z]' AND code ~ '[-/]' AND code <> ref
    GROUP BY 1, 2, 3, 4, 6`;
}

/** Stores what the records above a block mention. */
export async function writeMentions(tx: Transaction, chainId: number, above: number): Promise<void> {
  await tx`
    INSERT INTO fund_mentions (chain_id, stream_id, seq, code, said_in, block_number)
    ${mentionsOf(tx, tx`SELECT f.* FROM fund_flows f WHERE f.chain_id = ${chainId} AND f.block_number > ${above}`)}`;
}
