import { decodeReport, type EmissionReport, emissionReported, encodeReport } from "@plainsight/verifier/emission-report";
import { bytesToHex } from "@plainsight/verifier/hex";
import { Refusal } from "@plainsight/verifier/refusal";
import { type ShownReport, showReport } from "@plainsight/verifier/shown-emission";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { type LoggedTable, plainDecimal, topicNumber } from "../logged-table.ts";

type Text = string | null;

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
  readonly total: Text;
  readonly [column: string]: Text | bigint | number;
}

export const emissionReports: LoggedTable = {
  table: "emission_reports",
  contractKinds: ["EmissionRegistry"],
  event: emissionReported,

  async rows(sql, chainId, from, to) {
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, record_index::text, tx_index::text, stream_id, seq::text, actor_kind, country, actor::text, year::text,
        basis, total::text, period_from::text, period_to::text, '0x' || encode(evidence, 'hex') AS evidence, corrects::text, ref, parts,
        memo, properties, '0x' || encode(record_hash, 'hex') AS record_hash
      FROM emission_reports WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}
      ORDER BY block_number, log_index, record_index`;
    return rows.map(({ block_number, log_index, ...row }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${row.stream_id}-${row.seq}`,
      fields: {
        ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? null : String(value)])),
        total: plainDecimal(row.total),
      },
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const data = bytesToHex(log.data);
    const said = decodeReport(data);
    const seq = String(topicNumber(log, 2));
    const id = streamId(chainId, contract, topicNumber(log, 1));
    const legible = !`${said.ref}${said.parts}${said.memo}${said.properties}`.includes("\uFFFD");
    if (legible && encodeReport(said) !== data) throw new Refusal("data-malformed", data, encodeReport(said));
    const shown = showReport(said);
    return {
      key: `${id}-${seq}`,
      fields: {
        record_index: "0",
        tx_index: String(transactionIndex),
        stream_id: id,
        seq,
        actor_kind: shown.actorKind,
        country: shown.country,
        actor: text(shown.actor),
        year: String(shown.year),
        basis: basisText(said, shown),
        total: plainDecimal(shown.total),
        period_from: shown.periodFrom,
        period_to: shown.periodTo,
        evidence: shown.evidence,
        corrects: text(shown.corrects),
        ref: shown.reference,
        parts: shown.parts,
        memo: shown.memo,
        properties: shown.properties,
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};

/** The basis as the database keeps it in one column. */
function basisText(said: EmissionReport, shown: ShownReport): string {
  const units = [said.gas, said.unit, shown.massOf, said.decimals, said.gwp];
  return [...units, shown.landUse, shown.accounting, shown.reporter, shown.scope, said.category, said.coverage].join("/");
}

function text(value: number | null): string | null {
  return value === null ? null : String(value);
}
