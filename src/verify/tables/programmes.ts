import { AbiReader } from "@plainsight/verifier/abi";
import { bytesToHex } from "@plainsight/verifier/hex";
import { streamId } from "../../kernel/ledger.ts";
import { type LoggedTable, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly contract: string;
  readonly number: string;
  readonly stream_id: string;
  readonly ref: string;
  readonly title: string;
}

export const programmes: LoggedTable = {
  table: "programmes",
  contractKinds: ["FundLedger"],
  /** ProgrammeDeclared(uint32 indexed programme, uint32 indexed stream, string ref, string title) */
  event: "0x03842b13f3052db02121c77453cbf88fb182dc5a491de855d971ecd74f2c0633",

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, '0x' || encode(contract, 'hex') AS contract, number::text, stream_id, ref, title
      FROM programmes WHERE chain_id = ${chainId} AND stream_id NOT IN (SELECT stream_id FROM tokens) AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${fields.contract} number ${fields.number}`,
      fields,
    }));
  },

  expected(log, { chainId, contract }) {
    const reader = new AbiReader(bytesToHex(log.data), "fields");
    const number = String(topicNumber(log, 1));
    return {
      key: `${contract} number ${number}`,
      fields: {
        contract,
        number,
        stream_id: streamId(chainId, contract, topicNumber(log, 2)),
        ref: reader.text(),
        title: reader.text(),
      },
    };
  },
};
