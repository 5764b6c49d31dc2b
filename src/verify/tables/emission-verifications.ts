import { decodeVerification, encodeVerification, verificationRecorded } from "@plainsight/verifier/emission-verification";
import { bytesToHex } from "@plainsight/verifier/hex";
import { Refusal } from "@plainsight/verifier/refusal";
import { showVerification } from "@plainsight/verifier/shown-emission";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { type LoggedTable, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
  readonly [column: string]: string | bigint | number | null;
}

export const emissionVerifications: LoggedTable = {
  table: "emission_verifications",
  contractKinds: ["EmissionRegistry"],
  event: verificationRecorded,

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, record_index::text, tx_index::text, stream_id, seq::text, ref, report_stream_id, report_seq::text,
        verifier::text, assurance, opinion, date::text, '0x' || encode(evidence, 'hex') AS evidence, statement,
        '0x' || encode(record_hash, 'hex') AS record_hash
      FROM emission_verifications WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}
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
    const said = decodeVerification(data);
    const legible = !`${said.ref}${said.statement}`.includes("\uFFFD");
    if (legible && encodeVerification(said) !== data) throw new Refusal("data-malformed", data, encodeVerification(said));
    const stream = topicNumber(log, 1);
    const seq = String(topicNumber(log, 2));
    const id = streamId(chainId, contract, stream);
    const shown = showVerification(said, stream);
    return {
      key: `${id}-${seq}`,
      fields: {
        record_index: "0",
        tx_index: String(transactionIndex),
        stream_id: id,
        seq,
        ref: shown.reference,
        report_stream_id: streamId(chainId, contract, shown.report.stream),
        report_seq: String(shown.report.seq),
        verifier: String(shown.verifier),
        assurance: shown.assurance,
        opinion: shown.opinion,
        date: shown.date,
        evidence: shown.evidence,
        statement: shown.statement,
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};
