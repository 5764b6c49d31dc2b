import { ballotEvents, readNames } from "@plainsight/verifier/ballot-records";
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

export const ballotNames: LoggedTable = {
  table: "ballot_names",
  contractKinds: ["BallotBox"],
  event: ballotEvents.names,

  async rows(sql, chainId, from, to) {
    const rows = await sql<(Row & Fields)[]>`
      SELECT block_number, log_index, tx_index::text, stream_id, seq::text, first::text, names, '0x' || encode(record_hash, 'hex') AS record_hash
      FROM ballot_names WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${fields.stream_id}-${fields.seq}`,
      fields,
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const { first, names } = readNames(bytesToHex(log.data));
    const id = streamId(chainId, contract, topicNumber(log, 1));
    const seq = String(topicNumber(log, 2));
    return {
      key: `${id}-${seq}`,
      fields: {
        tx_index: String(transactionIndex),
        stream_id: id,
        seq,
        first: String(first),
        names: names.join("\n"),
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};
