import { claimsRecorded, readClaimsRecorded } from "@plainsight/verifier/entitlement-records";
import { bytesToHex } from "@plainsight/verifier/hex";
import { decimal } from "@plainsight/verifier/shown-record";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { type Fields, type LoggedTable, plainDecimal, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
  readonly paid: string;
  readonly cell_paid: string;
}

export const entitlementClaims: LoggedTable = {
  table: "entitlement_claims",
  contractKinds: ["EntitlementLedger"],
  event: claimsRecorded,

  async rows(sql, chainId, from, to) {
    const rows = await sql<(Row & Fields)[]>`
      SELECT block_number, log_index, tx_index::text, stream_id, seq::text, round::text, pool::text, unit, decimals::text, claimed::text,
        paid::text, array_to_string(places, ' ') AS places, array_to_string(cell_claimed, ' ') AS cell_claimed,
        array_to_string(cell_paid, ' ') AS cell_paid, '0x' || encode(nullifiers, 'hex') AS nullifiers,
        '0x' || encode(record_hash, 'hex') AS record_hash
      FROM entitlement_claims WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${fields.stream_id}-${fields.seq}`,
      fields: { ...fields, paid: plainDecimal(fields.paid), cell_paid: fields.cell_paid.split(" ").map(plainDecimal).join(" ") },
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const claims = readClaimsRecorded(bytesToHex(log.data));
    const id = streamId(chainId, contract, topicNumber(log, 1));
    const seq = String(topicNumber(log, 2));
    const numberOrNull = (value: number): string | null => (value === 0 ? null : String(value));
    return {
      key: `${id}-${seq}`,
      fields: {
        tx_index: String(transactionIndex),
        stream_id: id,
        seq,
        round: numberOrNull(claims.round),
        pool: numberOrNull(claims.pool),
        unit: claims.unit,
        decimals: String(claims.decimals),
        claimed: String(claims.nullifiers.length),
        paid: plainDecimal(decimal(claims.paid, claims.decimals)),
        places: claims.cells.map(({ place }) => place).join(" "),
        cell_claimed: claims.cells.map(({ claimed }) => claimed).join(" "),
        cell_paid: claims.cells.map(({ paid }) => plainDecimal(decimal(paid, claims.decimals))).join(" "),
        nullifiers: `0x${claims.nullifiers.map((nullifier) => nullifier.slice(2)).join("")}`,
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};
