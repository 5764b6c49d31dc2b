import { chainOfStream } from "../../../kernel/ledger.ts";
import type { Pin, Question } from "../../domain.ts";

/** Streams apart by whether what is stored of their checks holds at a pin. */
export interface Standing {
  /** Nothing that their checks look at lies behind the pin. */
  readonly stored: readonly string[];
  /** Their checks are made anew from the facts up to the pin. */
  readonly older: readonly string[];
}

/**
 * A pin is mostly newer than the last record of a source: then the checks say at the pin what they say now, and nothing has to be
 * judged again. What a stream's checks look at are its own records, and those of other streams that follow from one of them.
 * A question sees one moment of the database, so that what is stored cannot move on meanwhile.
 */
export async function standingAt({ sql }: Question, streamIds: readonly string[], { block, chainId }: Pin): Promise<Standing> {
  if (streamIds.length === 0) return { stored: [], older: [] };
  if (block === null) return { stored: streamIds, older: [] };
  const chains = [...new Set(streamIds.map(chainOfStream))];
  const rows = await sql<{ stream_id: string }[]>`
    SELECT DISTINCT stream_id FROM stream_heads
    WHERE chain_id = ANY(${chains}::bigint[]) AND stream_id = ANY(${[...streamIds]}::text[]) AND block_number > ${block}
    UNION
    SELECT DISTINCT parent_stream_id FROM fund_flows
    WHERE chain_id = ANY(${chains}::bigint[]) AND block_number > ${block} AND parent_stream_id = ANY(${[...streamIds]}::text[])`;
  const grown = new Set(rows.map((row) => row.stream_id));
  const isOlder = (id: string): boolean => grown.has(id) || (chainId !== undefined && chainOfStream(id) !== chainId);
  return { stored: streamIds.filter((id) => !isOlder(id)), older: streamIds.filter(isOlder) };
}
