import { Json } from "../json.ts";
import type { LedgerRecord } from "./ledger-record.ts";

/**
 * Reads a line of a server's /export/ballot-records.ndjson. Each says which of how many rows it is, so that a file that breaks off
 * is seen to.
 * @throws Refusal input-malformed
 */
export function readRecordLine(line: string): LedgerRecord & { readonly row: number; readonly of: number } {
  const row = new Json(JSON.parse(line), "row");
  return {
    row: row.at("row").number(),
    of: row.at("of").number(),
    seq: row.at("seq").number(),
    event: row.at("event").text(),
    data: row.at("data").text(),
    block: { number: row.at("block_number").number(), hash: row.at("block_hash").text(), time: row.at("block_time").number() },
  };
}
