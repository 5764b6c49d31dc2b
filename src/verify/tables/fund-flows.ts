import { decodeFlow, encodeFlow, flowRecorded } from "@plainsight/verifier/flow";
import { bytesToHex } from "@plainsight/verifier/hex";
import { Refusal } from "@plainsight/verifier/refusal";
import { showFlow } from "@plainsight/verifier/shown-flow";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { type LoggedTable, plainDecimal, topicNumber } from "../logged-table.ts";

type Text = string | null;

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly record_index: string;
  readonly tx_index: string;
  readonly stream_id: string;
  readonly seq: string;
  readonly kind: string;
  readonly year: string;
  readonly country: Text;
  readonly currency: string;
  readonly amount: string;
  readonly usd: Text;
  readonly value_date: Text;
  readonly rate_date: Text;
  readonly provider: Text;
  readonly receiver: Text;
  readonly programme: Text;
  readonly parent_stream_id: Text;
  readonly parent_seq: Text;
  readonly corrects: Text;
  readonly ref: string;
  readonly title: string;
  readonly sector: string;
  readonly properties: string;
  readonly record_hash: string;
}

export const fundFlows: LoggedTable = {
  table: "fund_flows",
  contractKinds: ["FundLedger"],
  event: flowRecorded,

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, record_index::text, tx_index::text, stream_id, seq::text, kind, year::text, country, currency,
        amount::text, usd::text, value_date::text, rate_date::text, provider::text, receiver::text, programme::text,
        parent_stream_id, parent_seq::text, corrects::text, ref, title, sector, properties, '0x' || encode(record_hash, 'hex') AS record_hash
      FROM fund_flows WHERE chain_id = ${chainId} AND stream_id NOT IN (SELECT stream_id FROM tokens) AND block_number BETWEEN ${from} AND ${to}
      ORDER BY block_number, log_index, record_index`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${fields.stream_id}-${fields.seq}`,
      fields: { ...fields, amount: plainDecimal(fields.amount), usd: plainDecimal(fields.usd) },
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const data = bytesToHex(log.data);
    const flow = decodeFlow(data);
    const stream = topicNumber(log, 1);
    const seq = topicNumber(log, 2);
    const id = streamId(chainId, contract, stream);
    const legible = !`${flow.ref}${flow.title}${flow.sector}${flow.properties}`.includes("\uFFFD");
    if (legible && encodeFlow(flow) !== data) throw new Refusal("data-malformed", data, encodeFlow(flow));
    const shown = showFlow(flow, stream);
    return {
      key: `${id}-${seq}`,
      fields: {
        record_index: "0",
        tx_index: String(transactionIndex),
        stream_id: id,
        seq: String(seq),
        kind: shown.kind.toLowerCase(),
        year: String(shown.year),
        country: shown.country,
        currency: shown.currency,
        amount: plainDecimal(shown.amount),
        usd: plainDecimal(shown.usd),
        value_date: shown.date,
        rate_date: shown.rateDate,
        provider: text(shown.provider),
        receiver: text(shown.receiver),
        programme: text(shown.programme),
        parent_stream_id: shown.parent && streamId(chainId, contract, shown.parent.stream),
        parent_seq: text(shown.parent?.seq ?? null),
        corrects: text(shown.corrects),
        ref: shown.reference,
        title: shown.title,
        sector: shown.sector,
        properties: shown.properties,
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}
