import { AbiReader } from "@plainsight/verifier/abi";
import { bytesToHex } from "@plainsight/verifier/hex";
import { ledgerKinds } from "../../kernel/contract-kinds.ts";
import { streamId } from "../../kernel/ledger.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { type LoggedTable, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly from_seq: string;
  readonly name: string;
  readonly sha256: string;
  readonly data_date: string | null;
}

export const sourceFiles: LoggedTable = {
  table: "source_files",
  contractKinds: ledgerKinds,
  /** SourceDeclared(uint32 indexed stream, uint64 fromSeq, uint32 dataDate, bytes32 sha256Hash, string name) */
  event: "0x242ea352f5e04001cd7fafd33d554a4de19a43921aac975b087602f5f0112097",

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, stream_id, from_seq::text, name, '0x' || encode(sha256, 'hex') AS sha256, data_date::text
      FROM source_files WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${fields.stream_id} from ${fields.from_seq}`,
      fields,
    }));
  },

  expected(log, { chainId, contract }) {
    const reader = new AbiReader(bytesToHex(log.data), "fields");
    const id = streamId(chainId, contract, topicNumber(log, 1));
    const fromSeq = String(reader.uint());
    return {
      key: `${id} from ${fromSeq}`,
      fields: {
        stream_id: id,
        from_seq: fromSeq,
        // The contract lets any number through here; one that is no day says nothing.
        data_date: fromLedgerDay(reader.uint()) ?? null,
        sha256: reader.bytes32(),
        name: reader.text(),
      },
    };
  },
};
