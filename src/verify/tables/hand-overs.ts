import { decodeHandOver, encodeHandOver, handOverRecorded } from "@plainsight/verifier/hand-over";
import { bytesToHex } from "@plainsight/verifier/hex";
import { Refusal } from "@plainsight/verifier/refusal";
import { showHandOver } from "@plainsight/verifier/shown-hand-over";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { parsePairs } from "../../kernel/property-text.ts";
import { type LoggedTable, plainDecimal, storedText, topicNumber } from "../logged-table.ts";

type Text = string | null;

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
  readonly quantity: string;
  readonly value: Text;
  readonly usd: Text;
  readonly freight_usd: Text;
  readonly insurance_usd: Text;
  readonly weight_kg: Text;
  readonly [column: string]: Text | bigint | number;
}

export const handOvers: LoggedTable = {
  table: "hand_overs",
  contractKinds: ["SupplyLedger"],
  event: handOverRecorded,

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, record_index::text, tx_index::text, stream_id, seq::text, kind, year::text, country, item::text, unit,
        decimals::text, quantity::text, currency, value::text, usd::text, freight_usd::text, insurance_usd::text, weight_kg::text,
        ordered::text, scheduled::text, date::text, recorded::text, mode, provider::text, receiver::text, parent_stream_id,
        parent_seq::text, corrects::text, ref, place, properties, shipped_with, days_late::text, '0x' || encode(record_hash, 'hex') AS record_hash
      FROM hand_overs WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}
      ORDER BY block_number, log_index, record_index`;
    return rows.map(({ block_number, log_index, ...row }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${row.stream_id}-${row.seq}`,
      fields: {
        ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? null : String(value)])),
        quantity: plainDecimal(row.quantity),
        value: plainDecimal(row.value),
        usd: plainDecimal(row.usd),
        freight_usd: plainDecimal(row.freight_usd),
        insurance_usd: plainDecimal(row.insurance_usd),
        weight_kg: plainDecimal(row.weight_kg),
      },
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const data = bytesToHex(log.data);
    const said = decodeHandOver(data);
    const stream = topicNumber(log, 1);
    const seq = topicNumber(log, 2);
    const id = streamId(chainId, contract, stream);
    const legible = !`${said.ref}${said.place}${said.properties}`.includes("\uFFFD");
    if (legible && encodeHandOver(said) !== data) throw new Refusal("data-malformed", data, encodeHandOver(said));
    const shown = showHandOver(said, stream);
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
        item: String(shown.item),
        unit: shown.unit,
        decimals: String(said.decimals),
        quantity: plainDecimal(shown.quantity),
        currency: shown.currency,
        value: plainDecimal(shown.value),
        usd: plainDecimal(shown.usd),
        freight_usd: plainDecimal(shown.freightUsd),
        insurance_usd: plainDecimal(shown.insuranceUsd),
        weight_kg: plainDecimal(shown.weightKg),
        ordered: shown.ordered,
        scheduled: shown.scheduled,
        date: shown.date,
        recorded: shown.recorded,
        mode: shown.mode?.toLowerCase() ?? null,
        provider: text(shown.provider),
        receiver: text(shown.receiver),
        parent_stream_id: shown.parent && streamId(chainId, contract, shown.parent.stream),
        parent_seq: text(shown.parent?.seq ?? null),
        corrects: text(shown.corrects),
        ref: shown.reference,
        place: shown.place,
        properties: shown.properties,
        shipped_with: parsePairs(storedText(shown.properties))?.get("shipped-with") ?? null,
        days_late: shown.kind === "RECEIPT" ? daysBetween(shown.scheduled, shown.date) : null,
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};

function daysBetween(from: string | null, to: string | null): string | null {
  return from === null || to === null ? null : String(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}
