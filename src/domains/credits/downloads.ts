import type { CreditDimension, QueryCreditRecordsArgs, QueryCreditTotalsArgs } from "../../generated/graphql.ts";
import { recordName } from "../../kernel/record-key.ts";
import type { Cell, Download, EntityValue, OpenDownload, Pin, Question } from "../domain.ts";
import { countryCells, originCells, originColumns, partyCells } from "../download-cells.ts";
import { CreditRecord } from "./credit-record.ts";
import { countCreditRecords, getCreditRecordPages } from "./credit-records.ts";
import { readFilter } from "./filter.ts";
import { linkedProject } from "./projects.ts";
import { correctionsByKey, flagsByKey } from "./read.ts";
import { isProven } from "./total-proof.ts";
import { type CreditTotal, getTotals } from "./totals.ts";

type Block = EntityValue<"NewestBlock"> | null;

const recordColumns = [
  "id",
  "kind",
  "date",
  "year",
  "project",
  "project_name",
  "project_type",
  "host_country",
  "host_country_name",
  "vintage",
  "quantity",
  "serial_block",
  "first_serial",
  "last_serial",
  "use",
  "country",
  "country_name",
  "holder",
  "holder_name",
  "receiver",
  "receiver_name",
  "purpose",
  "reference",
  "properties",
  "corrects",
  "corrected_by",
  "flags",
  "stream",
  "seq",
  "record_hash",
  "block_number",
  "transaction_hash",
];

export const creditsDownload: Download = {
  name: "credits",
  field: "creditRecords",
  async open(question: Question, { filter, orderBy = "NEWEST" }: QueryCreditRecordsArgs, pin: Pin): Promise<OpenDownload> {
    const wishes = await readFilter(question, filter);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for await (const page of getCreditRecordPages(question, wishes, orderBy ?? "NEWEST", pin)) {
        yield await Promise.all(page.map((row) => recordCells(question, new CreditRecord(row, pin), block)));
      }
    }
    return { columns: [...recordColumns, ...originColumns], count: await countCreditRecords(question, wishes, pin), rows: rows() };
  },
};

async function recordCells(question: Question, record: CreditRecord, block: Block): Promise<readonly Cell[]> {
  const { row, pin, key, place } = record;
  const { chainId, blockNumber, transactionIndex } = place;
  const [stream, project, holder, receiver, correction, flags, transaction] = await Promise.all([
    question.linked("Stream", key.streamId, pin),
    linkedProject(question, row.project, pin),
    partyCells(question, record.holderKey, pin),
    partyCells(question, record.receiverKey, pin),
    correctionsByKey.get(question, key, pin),
    flagsByKey.get(question, key, pin),
    question.linked("Transaction", { chainId, blockNumber, transactionIndex }, pin),
  ]);
  return [
    record.id,
    row.kind,
    row.date,
    row.year,
    project.reference,
    project.name,
    project.projectType,
    ...countryCells(project.countryCode),
    row.vintage,
    row.quantity,
    row.serial_block,
    row.first_serial,
    row.last_serial,
    row.use,
    ...countryCells(row.country),
    ...holder,
    ...receiver,
    row.purpose,
    row.ref,
    row.properties,
    record.correctsKey === null ? null : recordName(record.correctsKey),
    correction === null ? null : recordName({ streamId: key.streamId, seq: correction }),
    flags.map(({ check }) => check).join(" "),
    key.streamId,
    key.seq,
    place.recordHash,
    blockNumber,
    transaction.hash,
    ...originCells(stream, block),
  ];
}

/** Columns of what a sum is grouped by; only those grouped by are in the file. */
const dimensionColumns: Readonly<Record<CreditDimension, readonly string[]>> = {
  PROJECT: ["project", "project_name"],
  PROJECT_TYPE: ["project_type"],
  COUNTRY: ["host_country", "host_country_name"],
  VINTAGE: ["vintage"],
  YEAR: ["year"],
  HOLDER: ["holder", "holder_name"],
  RECEIVER: ["receiver", "receiver_name"],
};

export const creditTotalsDownload: Download = {
  name: "credit-totals",
  field: "creditTotals",
  async open(question: Question, { filter, groupBy = [] }: QueryCreditTotalsArgs, pin: Pin): Promise<OpenDownload> {
    const dimensions = [...new Set(groupBy)];
    const totals = await getTotals(question, await readFilter(question, filter), dimensions, pin);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield await Promise.all(totals.map((total) => totalCells(question, total, dimensions, block)));
    }
    const named = dimensions.flatMap((dimension) => dimensionColumns[dimension]);
    const sums = ["issued", "retired", "cancelled", "buffered", "exported", "held", "authorised", "adjusted", "international"];
    const columns = ["stream", ...named, ...sums, "use_not_told", "records", "label", ...originColumns];
    return { columns, count: totals.length, rows: rows() };
  },
};

async function totalCells(
  question: Question,
  total: CreditTotal,
  dimensions: readonly CreditDimension[],
  block: Block,
): Promise<readonly Cell[]> {
  const [stream, proven, ...named] = await Promise.all([
    question.linked("Stream", total.streamId, total.pin),
    isProven(question, total),
    ...dimensions.map((dimension) => dimensionCells(question, total, dimension)),
  ]);
  const { issued, retired, cancelled, buffered, exported, held, authorised, adjusted, international, useNotTold, records } = total;
  const sums = [issued, retired, cancelled, buffered, exported, held, authorised, adjusted, international, useNotTold, records];
  return [total.streamId, ...named.flat(), ...sums, proven ? "PROVEN_TOTAL" : stream.label, ...originCells(stream, block)];
}

async function dimensionCells(question: Question, total: CreditTotal, dimension: CreditDimension): Promise<readonly Cell[]> {
  switch (dimension) {
    case "PROJECT": {
      const project = await linkedProject(question, total.projectId ?? "", total.pin);
      return [project.reference, project.name];
    }
    case "PROJECT_TYPE":
      return [total.projectType];
    case "COUNTRY":
      return countryCells(total.countryCode);
    case "VINTAGE":
      return [total.vintage];
    case "YEAR":
      return [total.year];
    case "HOLDER":
      return partyCells(question, total.holderKey, total.pin);
    case "RECEIVER":
      return partyCells(question, total.receiverKey, total.pin);
  }
}
