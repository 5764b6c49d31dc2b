import { bytesToHex } from "@plainsight/verifier/hex";
import { showTarget } from "@plainsight/verifier/shown-target";
import { decodeTarget, targetRecorded } from "@plainsight/verifier/target";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { type LoggedTable, plainDecimal, topicNumber } from "../logged-table.ts";

type Text = string | null;

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
  readonly value: Text;
  readonly base_tonnes: Text;
  readonly [column: string]: Text | bigint | number;
}

export const targets: LoggedTable = {
  table: "targets",
  contractKinds: ["TargetRegistry"],
  event: targetRecorded,

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, record_index::text, tx_index::text, stream_id, seq::text, kind, country, actor::text, base_year::text,
        target_year::text, unit, decimals::text, value::text, base_tonnes::text, conditionality, gases::text, sectors, words,
        corrects::text, ref, url, '0x' || encode(evidence, 'hex') AS evidence, '0x' || encode(record_hash, 'hex') AS record_hash
      FROM targets WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to} ORDER BY block_number, log_index, record_index`;
    return rows.map(({ block_number, log_index, ...row }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${row.stream_id}-${row.seq}`,
      fields: {
        ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? null : String(value)])),
        value: plainDecimal(row.value),
        base_tonnes: plainDecimal(row.base_tonnes),
      },
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const said = decodeTarget(bytesToHex(log.data));
    const seq = topicNumber(log, 2);
    const id = streamId(chainId, contract, topicNumber(log, 1));
    const shown = showTarget(said);
    return {
      key: `${id}-${seq}`,
      fields: {
        record_index: "0",
        tx_index: String(transactionIndex),
        stream_id: id,
        seq: String(seq),
        kind: lower(shown.kind),
        country: shown.country,
        actor: text(shown.actor),
        base_year: text(shown.baseYear),
        target_year: text(shown.targetYear),
        unit: lower(shown.unit),
        decimals: String(said.decimals),
        value: plainDecimal(shown.value),
        base_tonnes: plainDecimal(shown.baseTonnes),
        conditionality: lower(shown.conditionality),
        gases: text(said.gases || null),
        sectors: lower(shown.sectors),
        words: shown.words,
        corrects: text(shown.corrects),
        ref: shown.reference,
        url: shown.url,
        evidence: shown.evidence,
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};

function lower(name: string | null): string | null {
  return name?.toLowerCase() ?? null;
}

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}
