import { AbiReader } from "@plainsight/verifier/abi";
import { bytesToHex } from "@plainsight/verifier/hex";
import { domainOfLedger, isLedgerKind, ledgerKinds } from "../../kernel/contract-kinds.ts";
import { streamId } from "../../kernel/ledger.ts";
import { type LoggedTable, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly contract: string;
  readonly number: string;
  readonly domain: string;
  readonly publisher: string;
  readonly source: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly sample: string;
}

export const streams: LoggedTable = {
  table: "streams",
  contractKinds: ledgerKinds,
  /** StreamOpened(uint32 indexed stream, uint32 indexed organisation, (string source, string title, string licence, string attribution, bool sample) terms) */
  event: "0xd6594751838ac150f168a317c8ca127a123bf67d885a7637b85e69746a5a2f70",

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, stream_id, '0x' || encode(contract, 'hex') AS contract, number::text, domain, publisher::text,
        source, title, licence, attribution, sample::text
      FROM streams WHERE chain_id = ${chainId} AND stream_id NOT IN (SELECT stream_id FROM tokens) AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: fields.stream_id,
      fields,
    }));
  },

  expected(log, { chainId, contract, contractKind }) {
    const reader = new AbiReader(bytesToHex(log.data), "struct");
    const number = topicNumber(log, 1);
    const id = streamId(chainId, contract, number);
    return {
      key: id,
      fields: {
        stream_id: id,
        contract,
        number: String(number),
        domain: isLedgerKind(contractKind) ? domainOfLedger[contractKind] : "",
        publisher: String(topicNumber(log, 2)),
        source: reader.text(),
        title: reader.text(),
        licence: reader.text(),
        attribution: reader.text(),
        sample: String(reader.bool()),
      },
    };
  },
};
