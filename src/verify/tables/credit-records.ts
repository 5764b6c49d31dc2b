import { creditsRecorded, decodeCredits, encodeCredits } from "@plainsight/verifier/credits";
import { bytesToHex } from "@plainsight/verifier/hex";
import { Refusal } from "@plainsight/verifier/refusal";
import { showCredits } from "@plainsight/verifier/shown-credits";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { type LoggedTable, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
  readonly [column: string]: string | null | bigint | number;
}

export const creditRecords: LoggedTable = {
  table: "credit_records",
  contractKinds: ["CreditRegistry"],
  event: creditsRecorded,

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, record_index::text, tx_index::text, stream_id, seq::text, kind, year::text, project, vintage::text,
        quantity::text, serial_block, first_serial::text, last_serial::text, date::text, use, country, holder::text, receiver::text,
        corrects::text, ref, purpose, properties, '0x' || encode(record_hash, 'hex') AS record_hash
      FROM credit_records WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}
      ORDER BY block_number, log_index, record_index`;
    return rows.map(({ block_number, log_index, ...row }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${row.stream_id}-${row.seq}`,
      fields: Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? null : String(value)])),
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const data = bytesToHex(log.data);
    const said = decodeCredits(data);
    const seq = topicNumber(log, 2);
    const id = streamId(chainId, contract, topicNumber(log, 1));
    const legible = !`${said.ref}${said.block}${said.purpose}${said.properties}`.includes("\uFFFD");
    if (legible && encodeCredits(said) !== data) throw new Refusal("data-malformed", data, encodeCredits(said));
    const shown = showCredits(said);
    return {
      key: `${id}-${seq}`,
      fields: {
        record_index: "0",
        tx_index: String(transactionIndex),
        stream_id: id,
        seq: String(seq),
        kind: shown.kind.toLowerCase(),
        year: text(shown.year),
        project: `${id.replace(/-\d+$/, "")}-p${shown.project}`,
        vintage: text(shown.vintage),
        quantity: String(shown.quantity),
        serial_block: shown.serialBlock === null ? null : shown.serialBlock,
        first_serial: text(shown.firstSerial),
        last_serial: text(shown.lastSerial),
        date: shown.date,
        use: shown.use?.toLowerCase() ?? null,
        country: shown.country,
        holder: text(shown.holder),
        receiver: text(shown.receiver),
        corrects: text(shown.corrects),
        ref: shown.reference,
        purpose: shown.purpose,
        properties: shown.properties,
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}
