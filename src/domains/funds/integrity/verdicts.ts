import type { Pin } from "../../../kernel/pin.ts";
import type { Reader } from "../../../store/client.ts";
import { upTo } from "../../../store/up-to.ts";
import { duplicateVerdicts } from "./duplicate-verdicts.ts";
import { counts, familyVerdicts } from "./family-verdicts.ts";
import { hasSeveralParties, partyVerdicts, partyYears } from "./party-verdicts.ts";
import { type Fragment, recordVerdicts } from "./record-verdicts.ts";

/** Every verdict on some streams, from their facts alone: as of an older block, and to compare with what is stored. */
export function verdictsAt(sql: Reader, streamIds: readonly string[], pin: Pin): Fragment {
  const records = countingRecords(sql, streamIds, pin);
  const members = sql`
    SELECT DISTINCT f.chain_id, f.parent_stream_id AS stream_id, f.parent_seq AS seq FROM fund_flows f
    WHERE f.parent_stream_id = ANY(${streamIds}::text[]) ${upTo(sql, pin, "f")}
    UNION
    SELECT f.chain_id, f.stream_id, f.seq FROM fund_flows f WHERE f.stream_id = ANY(${streamIds}::text[]) AND f.kind = 'pledge' ${upTo(sql, pin, "f")}`;
  const references = sql`
    SELECT DISTINCT f.chain_id, f.stream_id, f.ref FROM fund_flows f WHERE f.stream_id = ANY(${streamIds}::text[]) ${upTo(sql, pin, "f")}`;
  return sql`
    SELECT * FROM (${recordVerdicts(sql, records)}) a
    UNION ALL SELECT * FROM (${familyVerdicts(sql, members, pin)}) b
    UNION ALL SELECT * FROM (${duplicateVerdicts(sql, references, pin)}) c
    UNION ALL SELECT * FROM (${partyVerdicts(sql, partyYears(sql, records))}) d`;
}

/** What was found of some records as of an older block. @param records a query for rows of fund_flows */
export function verdictsOfRecords(sql: Reader, records: Fragment, pin: Pin): Fragment {
  const counting = sql`SELECT f.* FROM (${records}) f WHERE ${counts(sql, pin, "f")}`;
  return sql`
    SELECT * FROM (${recordVerdicts(sql, counting)}) a
    UNION ALL SELECT * FROM (${familyVerdicts(sql, sql`SELECT f.chain_id, f.stream_id, f.seq FROM (${counting}) f`, pin)}) b
    UNION ALL SELECT * FROM (${duplicateVerdicts(sql, sql`SELECT DISTINCT f.chain_id, f.stream_id, f.ref FROM (${counting}) f`, pin)}) c`;
}

/** What was found of some organisations as of an older block. What is said of others there is not to be used: not all their records are read. */
export function verdictsOfParties(sql: Reader, streamIds: readonly string[], numbers: readonly number[], pin: Pin): Fragment {
  const theirs = sql`
    SELECT f.* FROM (${countingRecords(sql, streamIds, pin)}) f
    WHERE f.provider = ANY(${[...numbers]}::bigint[]) OR f.receiver = ANY(${[...numbers]}::bigint[]) OR ${hasSeveralParties(sql, sql`f`)}`;
  return partyVerdicts(sql, partyYears(sql, theirs));
}

/** Records that count at the pin. */
export function countingRecords(sql: Reader, streamIds: readonly string[], pin: Pin): Fragment {
  return sql`
    SELECT f.* FROM fund_flows f
    WHERE f.stream_id = ANY(${streamIds}::text[]) ${upTo(sql, pin, "f")} AND ${counts(sql, pin, "f")}`;
}
