import { bytesToHex } from "@plainsight/verifier/hex";
import { showSubmission } from "@plainsight/verifier/shown-target";
import { decodeSubmission, submissionRecorded } from "@plainsight/verifier/submission";
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

export const submissions: LoggedTable = {
  table: "submissions",
  contractKinds: ["TargetRegistry"],
  event: submissionRecorded,

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, record_index::text, tx_index::text, stream_id, seq::text, file_type, country, status, version::text,
        date::text, party, title, language, file_name, corrects::text, ref, url, '0x' || encode(evidence, 'hex') AS evidence,
        '0x' || encode(record_hash, 'hex') AS record_hash
      FROM submissions WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}
      ORDER BY block_number, log_index, record_index`;
    return rows.map(({ block_number, log_index, ...row }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${row.stream_id}-${row.seq}`,
      fields: Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? null : String(value)])),
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const shown = showSubmission(decodeSubmission(bytesToHex(log.data)));
    const seq = topicNumber(log, 2);
    const id = streamId(chainId, contract, topicNumber(log, 1));
    return {
      key: `${id}-${seq}`,
      fields: {
        record_index: "0",
        tx_index: String(transactionIndex),
        stream_id: id,
        seq: String(seq),
        file_type: shown.fileType.toLowerCase(),
        country: shown.country,
        status: shown.status?.toLowerCase() ?? null,
        version: shown.version === null ? null : String(shown.version),
        date: shown.date,
        party: shown.party,
        title: shown.title,
        language: shown.language,
        file_name: shown.fileName,
        corrects: shown.corrects === null ? null : String(shown.corrects),
        ref: shown.reference,
        url: shown.url,
        evidence: shown.evidence,
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};
