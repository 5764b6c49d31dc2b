import { AbiReader } from "@plainsight/verifier/abi";
import { bytesToHex } from "@plainsight/verifier/hex";
import { streamId } from "../../kernel/ledger.ts";
import { type LoggedTable, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly contract: string;
  readonly number: string;
  readonly id: string;
  readonly stream_id: string;
  readonly ref: string;
  readonly name: string;
  readonly developer: string | null;
  readonly country: string | null;
  readonly project_type: string;
  readonly protocol: string;
}

export const creditProjects: LoggedTable = {
  table: "credit_projects",
  contractKinds: ["CreditRegistry"],
  /** ProjectDeclared(uint32 indexed project, uint32 indexed stream, Project declared) */
  event: "0xde2c305cc472c53179e6b16953340d08d0d4c6285c93b0c2061b2d9a96709473",

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, '0x' || encode(contract, 'hex') AS contract, number::text, id, stream_id, ref, name,
        developer::text, country, project_type, protocol
      FROM credit_projects WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${fields.contract} number ${fields.number}`,
      fields,
    }));
  },

  expected(log, { chainId, contract }) {
    const reader = new AbiReader(bytesToHex(log.data), "struct");
    const number = String(topicNumber(log, 1));
    const stream = streamId(chainId, contract, topicNumber(log, 2));
    const [ref, name] = [reader.text(), reader.text()];
    const developer = reader.uint();
    return {
      key: `${contract} number ${number}`,
      fields: {
        contract,
        number,
        id: `${stream.replace(/-\d+$/, "")}-p${number}`,
        stream_id: stream,
        ref,
        name,
        developer: developer === 0 ? null : String(developer),
        country: reader.letters(3) || null,
        project_type: reader.text(),
        protocol: reader.text(),
      },
    };
  },
};
