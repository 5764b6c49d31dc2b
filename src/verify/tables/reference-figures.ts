import { bytesToHex } from "@plainsight/verifier/hex";
import { decodeFigure, figureRecorded } from "@plainsight/verifier/reference-figure";
import { showFigure } from "@plainsight/verifier/shown-reference-figure";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { type LoggedTable, plainDecimal, topicNumber } from "../logged-table.ts";

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
  readonly value: string;
  readonly [column: string]: string | null | bigint | number;
}

export const referenceFigures: LoggedTable = {
  table: "reference_figures",
  contractKinds: ["ReferenceRegistry"],
  event: figureRecorded,

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, record_index::text, tx_index::text, stream_id, seq::text, measure, country, year::text, value::text,
        decimals::text, currency, prices, price_year::text, conversion, corrects::text, ref, edition,
        '0x' || encode(record_hash, 'hex') AS record_hash
      FROM reference_figures WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}
      ORDER BY block_number, log_index, record_index`;
    return rows.map(({ block_number, log_index, ...row }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${row.stream_id}-${row.seq}`,
      fields: {
        ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? null : String(value)])),
        value: plainDecimal(row.value),
      },
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const said = decodeFigure(bytesToHex(log.data));
    const shown = showFigure(said);
    const id = streamId(chainId, contract, topicNumber(log, 1));
    const seq = String(topicNumber(log, 2));
    const text = (value: number | null) => (value === null ? null : String(value));
    return {
      key: `${id}-${seq}`,
      fields: {
        record_index: "0",
        tx_index: String(transactionIndex),
        stream_id: id,
        seq,
        measure: shown.measure,
        country: shown.country,
        year: String(shown.year),
        value: plainDecimal(shown.value),
        decimals: String(said.decimals),
        currency: shown.currency,
        prices: shown.prices,
        price_year: text(shown.priceYear),
        conversion: shown.conversion,
        corrects: text(shown.corrects),
        ref: shown.reference,
        edition: shown.edition,
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};
