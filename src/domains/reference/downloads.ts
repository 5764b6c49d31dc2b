import type { QueryReferenceFiguresArgs } from "../../generated/graphql.ts";
import { recordName } from "../../kernel/record-key.ts";
import { toHex } from "../../store/bytes.ts";
import type { Cell, Download, EntityValue, Pin, Question } from "../domain.ts";
import { countryCells, originCells, originColumns } from "../download-cells.ts";
import { ReferenceFigure, seriesId, seriesOf } from "./figure.ts";
import { readFilter } from "./filter.ts";
import { countFigures, getFigurePages } from "./list.ts";
import { replacementsByKey } from "./read.ts";

const columns = [
  "id",
  "measure",
  "country",
  "country_name",
  "year",
  "value",
  "currency",
  "prices",
  "price_year",
  "conversion",
  "edition",
  "reference",
  "series",
  "corrects",
  "corrected_by",
  "stream",
  "seq",
  "record_hash",
  "block_number",
  "transaction_hash",
  ...originColumns,
];

export const figuresDownload: Download = {
  name: "reference-figures",
  field: "referenceFigures",
  async open(question: Question, { filter }: QueryReferenceFiguresArgs, pin: Pin) {
    const wishes = await readFilter(question, filter);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for await (const page of getFigurePages(question, wishes, pin)) {
        yield await Promise.all(page.map((row) => cellsOf(question, new ReferenceFigure(row, pin), block)));
      }
    }
    return { columns, count: await countFigures(question, wishes, pin), rows: rows() };
  },
};

async function cellsOf(question: Question, figure: ReferenceFigure, block: EntityValue<"NewestBlock"> | null): Promise<readonly Cell[]> {
  const { row, key, pin, place, correctsKey } = figure;
  const { chainId, blockNumber, transactionIndex } = place;
  const [newer, stream, transaction] = await Promise.all([
    replacementsByKey.get(question, key, pin),
    question.linked("Stream", row.stream_id, pin),
    question.linked("Transaction", { chainId, blockNumber, transactionIndex }, pin),
  ]);
  return [
    figure.id,
    row.measure,
    ...countryCells(row.country),
    row.year,
    row.value,
    row.currency,
    row.prices,
    row.price_year,
    row.conversion,
    row.edition,
    row.ref,
    seriesId(seriesOf(row)),
    correctsKey === null ? null : recordName(correctsKey),
    newer?.id ?? null,
    row.stream_id,
    row.seq,
    toHex(row.record_hash),
    blockNumber,
    transaction.hash,
    ...originCells(stream, block),
  ];
}
