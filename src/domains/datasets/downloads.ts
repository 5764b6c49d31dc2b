import type { QueryDatasetsArgs } from "../../generated/graphql.ts";
import { toHex } from "../../store/bytes.ts";
import type { Cell, Download, EntityValue, Pin, Question } from "../domain.ts";
import { countryCells, originCells, originColumns } from "../download-cells.ts";
import { Dataset } from "./dataset.ts";
import { readFilter } from "./filter.ts";
import { countDatasets, getDatasetPages } from "./list.ts";
import { followersByKey } from "./read.ts";

const columns = [
  "id",
  "reference",
  "version",
  "title",
  "status",
  "data_set_licence",
  "media_type",
  "sha256",
  "bytes",
  "unpacked_sha256",
  "data_set_date",
  "country",
  "country_name",
  "place",
  "schema",
  "schema_sha256",
  "previous",
  "next",
  "stream",
  "seq",
  "record_hash",
  "block_number",
  "transaction_hash",
  ...originColumns,
];

export const datasetsDownload: Download = {
  name: "datasets",
  field: "datasets",
  async open(question: Question, { filter, orderBy = "TITLE" }: QueryDatasetsArgs, pin: Pin) {
    const wishes = await readFilter(question, filter);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for await (const page of getDatasetPages(question, wishes, orderBy ?? "TITLE", pin)) {
        yield await Promise.all(page.map((row) => cellsOf(question, new Dataset(row, pin), block)));
      }
    }
    return { columns, count: await countDatasets(question, wishes, pin), rows: rows() };
  },
};

async function cellsOf(question: Question, dataset: Dataset, block: EntityValue<"NewestBlock"> | null): Promise<readonly Cell[]> {
  const { row, key, pin } = dataset;
  const { chainId, blockNumber, transactionIndex } = dataset.place;
  const [next, stream, transaction] = await Promise.all([
    followersByKey.get(question, key, pin),
    question.linked("Stream", row.stream_id, pin),
    question.linked("Transaction", { chainId, blockNumber, transactionIndex }, pin),
  ]);
  const hash = (bytes: Uint8Array | null) => (bytes === null ? null : toHex(bytes).slice(2));
  return [
    dataset.id,
    row.ref,
    row.version,
    row.title,
    row.status,
    row.licence,
    row.media_type,
    hash(row.sha256),
    row.size,
    hash(row.unpacked_sha256),
    row.data_date,
    ...countryCells(row.country),
    row.place,
    row.schema,
    hash(row.schema_sha256),
    dataset.previousKey === null ? null : `${row.stream_id}-${row.previous}`,
    next?.id ?? null,
    row.stream_id,
    row.seq,
    toHex(row.record_hash),
    blockNumber,
    transaction.hash,
    ...originCells(stream, block),
  ];
}
