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
  readonly name: string;
  readonly category: string;
}

export const supplyItems: LoggedTable = {
  table: "supply_items",
  contractKinds: ["SupplyLedger"],
  /** ItemDeclared(uint32 indexed item, uint32 indexed stream, string ref, string name, string category) */
  event: "0xa843e39e0bce70da21c1a1b9a36c667443dfe28cde2cb061a05edcbb60bd3ed8",

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, '0x' || encode(contract, 'hex') AS contract, number::text, stream_id, ref, name, category
      FROM supply_items WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
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
        name: reader.text(),
        category: reader.text(),
      },
    };
  },
};
