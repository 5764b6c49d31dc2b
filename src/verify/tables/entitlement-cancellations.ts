import { readRoundCancelled, roundCancelled } from "@plainsight/verifier/entitlement-records";
import { bytesToHex } from "@plainsight/verifier/hex";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { type Fields, type LoggedTable, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
}

export const entitlementCancellations: LoggedTable = {
  table: "entitlement_cancellations",
  contractKinds: ["EntitlementLedger"],
  event: roundCancelled,

  async rows(sql, chainId, from, to) {
    const rows = await sql<(Row & Fields)[]>`
      SELECT block_number, log_index, tx_index::text, stream_id, seq::text, round::text, '0x' || encode(record_hash, 'hex') AS record_hash
      FROM entitlement_cancellations WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${fields.stream_id}-${fields.seq}`,
      fields,
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const id = streamId(chainId, contract, topicNumber(log, 1));
    const seq = String(topicNumber(log, 2));
    return {
      key: `${id}-${seq}`,
      fields: {
        tx_index: String(transactionIndex),
        stream_id: id,
        seq,
        round: String(readRoundCancelled(bytesToHex(log.data))),
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};
