import { datasetRecorded, decodeDataset, encodeDataset } from "@plainsight/verifier/dataset";
import { bytesToHex } from "@plainsight/verifier/hex";
import { Refusal } from "@plainsight/verifier/refusal";
import { showDataset } from "@plainsight/verifier/shown-dataset";
import { keccak256 } from "../../kernel/keccak.ts";
import { streamId } from "../../kernel/ledger.ts";
import { type LoggedTable, topicNumber } from "../logged-table.ts";

type Text = string | null;

interface Row {
  readonly block_number: bigint;
  readonly log_index: number;
  readonly stream_id: string;
  readonly seq: string;
  readonly [column: string]: Text | bigint | number;
}

export const datasets: LoggedTable = {
  table: "datasets",
  contractKinds: ["DatasetRegistry"],
  event: datasetRecorded,

  async rows(sql, chainId, from, to) {
    const hash = (column: string) => sql`'0x' || encode(${sql(column)}, 'hex') AS ${sql(column)}`;
    const rows = await sql<Row[]>`
      SELECT block_number, log_index, record_index::text, tx_index::text, stream_id, seq::text, status, ${hash("sha256")}, size::text,
        ${hash("unpacked_sha256")}, data_date::text, country, previous::text, ${hash("schema_sha256")}, ref, version, title, licence,
        media_type, place, schema, ${hash("record_hash")}
      FROM datasets WHERE chain_id = ${chainId} AND block_number BETWEEN ${from} AND ${to}
      ORDER BY block_number, log_index, record_index`;
    return rows.map(({ block_number, log_index, ...row }) => ({
      blockNumber: Number(block_number),
      logIndex: log_index,
      key: `${row.stream_id}-${row.seq}`,
      fields: Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? null : String(value)])),
    }));
  },

  expected(log, { chainId, contract, transactionIndex }) {
    const data = bytesToHex(log.data);
    const said = decodeDataset(data);
    const shown = showDataset(said);
    const legible = !Object.values(shown).some((value) => typeof value === "string" && value.includes("\uFFFD"));
    if (legible && encodeDataset(said) !== data) throw new Refusal("data-malformed", data, encodeDataset(said));
    const id = streamId(chainId, contract, topicNumber(log, 1));
    const seq = String(topicNumber(log, 2));
    return {
      key: `${id}-${seq}`,
      fields: {
        record_index: "0",
        tx_index: String(transactionIndex),
        stream_id: id,
        seq,
        status: shown.status.toLowerCase(),
        sha256: shown.sha256,
        size: shown.size,
        unpacked_sha256: shown.unpackedSha256,
        data_date: shown.dataDate,
        country: shown.country,
        previous: shown.previous === null ? null : String(shown.previous),
        schema_sha256: shown.schemaSha256,
        ref: shown.reference,
        version: shown.version,
        title: shown.title,
        licence: shown.licence,
        media_type: shown.mediaType,
        place: shown.place === null ? null : shown.place,
        schema: shown.schema === null ? null : shown.schema,
        record_hash: bytesToHex(keccak256(log.data)),
      },
    };
  },
};
