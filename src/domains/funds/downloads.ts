import type { FlowDimension, QueryFlowsArgs, QueryFlowTotalsArgs } from "../../generated/graphql.ts";
import { recordName } from "../../kernel/record-key.ts";
import type { Cell, Download, EntityValue, OpenDownload, Pin, Question } from "../domain.ts";
import { countryCells, originCells, originColumns, partyCells } from "../download-cells.ts";
import { readFilter } from "./filter.ts";
import { countFlows, getFlowPages } from "./flows.ts";
import { correctionsByKey, Flow, flagsByKey, programmeKey, programmesByKey } from "./read.ts";
import { isProven } from "./total-proof.ts";
import { type FlowTotal, getTotals } from "./totals.ts";

const flowColumns = [
  "id",
  "kind",
  "year",
  "date",
  "provider",
  "provider_name",
  "receiver",
  "receiver_name",
  "country",
  "country_name",
  "programme",
  "programme_title",
  "currency",
  "amount",
  "usd",
  "rate_date",
  "reference",
  "title",
  "sector",
  "properties",
  "parent",
  "corrects",
  "corrected_by",
  "flags",
  "stream",
  "seq",
  "record_hash",
  "block_number",
  "transaction_hash",
];

export const flowsDownload: Download = {
  name: "flows",
  field: "flows",
  async open(question: Question, { filter, orderBy = "NEWEST" }: QueryFlowsArgs, pin: Pin): Promise<OpenDownload> {
    const wishes = await readFilter(question, filter, pin);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for await (const page of getFlowPages(question, wishes, orderBy ?? "NEWEST", pin)) {
        yield await Promise.all(page.map((row) => flowCells(question, new Flow(row, pin), block)));
      }
    }
    return { columns: [...flowColumns, ...originColumns], count: await countFlows(question, wishes, pin), rows: rows() };
  },
};

async function flowCells(question: Question, flow: Flow, block: EntityValue<"NewestBlock"> | null): Promise<readonly Cell[]> {
  const { place } = flow;
  const { pin, streamId, seq, chainId, blockNumber, transactionIndex } = place;
  const [stream, provider, receiver, programme, correction, flags, transaction] = await Promise.all([
    question.linked("Stream", streamId, pin),
    partyCells(question, flow.provider, pin),
    partyCells(question, flow.receiver, pin),
    flow.row.programme === null ? null : programmesByKey.get(question, programmeKey(streamId, flow.row.programme), pin),
    correctionsByKey.get(question, { streamId, seq }, pin),
    flagsByKey.get(question, { streamId, seq }, pin),
    question.linked("Transaction", { chainId, blockNumber, transactionIndex }, pin),
  ]);
  return [
    flow.id,
    flow.kind,
    flow.year,
    flow.date,
    ...provider,
    ...receiver,
    ...countryCells(flow.row.country),
    programme?.reference ?? null,
    programme?.title ?? null,
    flow.currency,
    flow.amount,
    flow.usd,
    flow.rateDate,
    flow.reference,
    flow.title,
    flow.sector,
    flow.propertyText,
    flow.parentKey === null ? null : recordName(flow.parentKey),
    flow.correctsKey === null ? null : recordName(flow.correctsKey),
    correction === null ? null : recordName({ streamId, seq: correction }),
    flags.map(({ check }) => check).join(" "),
    streamId,
    seq,
    place.recordHash,
    blockNumber,
    transaction.hash,
    ...originCells(stream, block),
  ];
}

/** Columns of what a sum is grouped by; only those grouped by are in the file. */
const dimensionColumns: Readonly<Record<FlowDimension, readonly string[]>> = {
  COUNTRY: ["country", "country_name"],
  YEAR: ["year"],
  PROVIDER: ["provider", "provider_name"],
  RECEIVER: ["receiver", "receiver_name"],
  PROGRAMME: ["programme", "programme_title"],
};

export const totalsDownload: Download = {
  name: "totals",
  field: "flowTotals",
  async open(question: Question, { filter, groupBy = [] }: QueryFlowTotalsArgs, pin: Pin): Promise<OpenDownload> {
    const dimensions = [...new Set(groupBy)];
    const totals = await getTotals(question, await readFilter(question, filter, pin), dimensions, pin);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield await Promise.all(totals.map((total) => totalCells(question, total, dimensions, block)));
    }
    return {
      columns: [
        "stream",
        "kind",
        ...dimensions.flatMap((dimension) => dimensionColumns[dimension]),
        "usd",
        "records",
        "unknown_usd",
        "label",
        ...originColumns,
      ],
      count: totals.length,
      rows: rows(),
    };
  },
};

async function totalCells(
  question: Question,
  total: FlowTotal,
  dimensions: readonly FlowDimension[],
  block: EntityValue<"NewestBlock"> | null,
): Promise<readonly Cell[]> {
  const { streamId, kind, usd, records, unknownUsd, pin } = total;
  const [stream, proven, ...cells] = await Promise.all([
    question.linked("Stream", streamId, pin),
    isProven(question, total),
    ...dimensions.map((dimension) => dimensionCells(question, total, dimension)),
  ]);
  return [streamId, kind, ...cells.flat(), usd, records, unknownUsd, proven ? "PROVEN_TOTAL" : stream.label, ...originCells(stream, block)];
}

async function dimensionCells(question: Question, total: FlowTotal, dimension: FlowDimension): Promise<readonly Cell[]> {
  const { streamId, countryCode, year, provider, receiver, programmeNumber, pin } = total;
  switch (dimension) {
    case "COUNTRY":
      return countryCells(countryCode);
    case "YEAR":
      return [year];
    case "PROVIDER":
      return partyCells(question, provider, pin);
    case "RECEIVER":
      return partyCells(question, receiver, pin);
    case "PROGRAMME": {
      const programme = programmeNumber == null ? null : await programmesByKey.get(question, programmeKey(streamId, programmeNumber), pin);
      return [programme?.reference ?? null, programme?.title ?? null];
    }
  }
}
