import { AbiReader } from "@plainsight/verifier/abi";
import { bytesToHex } from "@plainsight/verifier/hex";
import { type LoggedTable, topicNumber } from "../logged-table.ts";

/** In the order of OrganisationRegistry's enum Kind. */
const kinds = [
  "unknown",
  "government",
  "local_government",
  "multilateral",
  "international_ngo",
  "national_ngo",
  "pooled_fund",
  "foundation",
  "private_sector",
  "academic",
  "other",
] as const;

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly tx_index: string;
  readonly number: string;
  readonly ref: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
}

export const organisations: LoggedTable = {
  table: "organisations",
  contractKinds: ["OrganisationRegistry"],
  /** OrganisationRegistered(uint32 indexed organisation, (string ref, string name, bytes3 country, uint8 kind) record) */
  event: "0xfa90f4f94c433f4dbe4dd9d9450a84ebd8771fafa8b2ad7fac9363ca0ad229be",

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, tx_index::text, number::text, ref, name, kind, country
      FROM organisations WHERE chain_id = ${chainId} AND number > 0 AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `number ${fields.number}`,
      fields,
    }));
  },

  expected(log, { transactionIndex }) {
    const reader = new AbiReader(bytesToHex(log.data), "struct");
    const number = String(topicNumber(log, 1));
    return {
      key: `number ${number}`,
      fields: {
        tx_index: String(transactionIndex),
        number,
        ref: reader.text(),
        name: reader.text(),
        country: reader.letters(3) || null,
        kind: kinds[reader.uint()] ?? "none of the contract's",
      },
    };
  },
};
