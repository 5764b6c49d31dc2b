import { readRoundPublished, roundPublished } from "@plainsight/verifier/entitlement-records";
import { bytesToHex } from "@plainsight/verifier/hex";
import { decimal } from "@plainsight/verifier/shown-record";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { fromLedgerDay } from "../../kernel/time.ts";
import { type Fields, type LoggedTable, plainDecimal, topicNumber } from "../logged-table.ts";

/** In the order of EntitlementLedger's enums, whose first means "unset". */
const sectors = [
  "unset",
  "food_security",
  "health",
  "nutrition",
  "water_sanitation_hygiene",
  "shelter",
  "education",
  "protection",
  "livelihoods",
  "multi_sector",
];
const modalities = ["unset", "cash", "voucher", "in_kind"];

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
  readonly cell_due: string;
}

export const entitlementRounds: LoggedTable = {
  table: "entitlement_rounds",
  contractKinds: ["EntitlementLedger"],
  event: roundPublished,

  async rows(sql, chainId, from, to) {
    const rows = await sql<(Row & Fields)[]>`
      SELECT block_number, log_index, tx_index::text, stream_id, seq::text, country, sector, modality, programme::text, period_from::text,
        period_to::text, unit, decimals::text, bucket_bits::text, pool::text, '0x' || encode(root, 'hex') AS root,
        array_to_string(places, ' ') AS places, array_to_string(cell_entitled, ' ') AS cell_entitled,
        array_to_string(cell_due, ' ') AS cell_due, '0x' || encode(record_hash, 'hex') AS record_hash
      FROM entitlement_rounds WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}`;
    return rows.map(({ block_number, log_index, ...fields }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${fields.stream_id}-${fields.seq}`,
      fields: { ...fields, cell_due: fields.cell_due.split(" ").map(plainDecimal).join(" ") },
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const round = readRoundPublished(bytesToHex(log.data));
    const id = streamId(chainId, contract, topicNumber(log, 1));
    const seq = String(topicNumber(log, 2));
    return {
      key: `${id}-${seq}`,
      fields: {
        tx_index: String(transactionIndex),
        stream_id: id,
        seq,
        country: round.country,
        sector: sectors[round.sector] ?? null,
        modality: modalities[round.modality] ?? null,
        programme: String(round.programme),
        period_from: fromLedgerDay(round.periodFrom) ?? null,
        period_to: fromLedgerDay(round.periodTo) ?? null,
        unit: round.unit,
        decimals: String(round.decimals),
        bucket_bits: String(round.bucketBits),
        pool: String(round.pool),
        root: round.root,
        places: round.cells.map(({ place }) => place).join(" "),
        cell_entitled: round.cells.map(({ entitled }) => entitled).join(" "),
        cell_due: round.cells.map(({ due }) => plainDecimal(decimal(due, round.decimals))).join(" "),
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};
