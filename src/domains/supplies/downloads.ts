import type {
  QuerySuppliesArgs,
  QuerySupplyBalanceArgs,
  QuerySupplyTotalsArgs,
  SupplyBalanceDimension,
  SupplyDimension,
} from "../../generated/graphql.ts";
import { recordName } from "../../kernel/record-key.ts";
import type { Cell, Download, EntityValue, OpenDownload, Pin, Question } from "../domain.ts";
import { countryCells, originCells, originColumns, partyCells } from "../download-cells.ts";
import { getBalance, type SupplyBalance } from "./balance.ts";
import { readFilter } from "./filter.ts";
import { HandOver } from "./hand-over.ts";
import { countHandOvers, getHandOverPages } from "./hand-overs.ts";
import { type ItemKey, itemKey, itemsByKey } from "./items.ts";
import { correctionsByKey, flagsByKey } from "./read.ts";
import { isProven } from "./total-proof.ts";
import { getTotals, type SupplyTotal } from "./totals.ts";

type Block = EntityValue<"NewestBlock"> | null;

const recordColumns = [
  "id",
  "kind",
  "year",
  "country",
  "country_name",
  "place",
  "item",
  "item_name",
  "item_category",
  "unit",
  "quantity",
  "currency",
  "value",
  "usd",
  "freight_usd",
  "insurance_usd",
  "weight_kg",
  "ordered",
  "scheduled",
  "date",
  "recorded",
  "days_late",
  "mode",
  "provider",
  "provider_name",
  "receiver",
  "receiver_name",
  "reference",
  "shipped_with",
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

export const suppliesDownload: Download = {
  name: "supplies",
  field: "supplies",
  async open(question: Question, { filter, orderBy = "NEWEST" }: QuerySuppliesArgs, pin: Pin): Promise<OpenDownload> {
    const wishes = await readFilter(question, filter);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for await (const page of getHandOverPages(question, wishes, orderBy ?? "NEWEST", pin)) {
        yield await Promise.all(page.map((row) => recordCells(question, new HandOver(row, pin), block)));
      }
    }
    return { columns: [...recordColumns, ...originColumns], count: await countHandOvers(question, wishes, pin), rows: rows() };
  },
};

async function recordCells(question: Question, record: HandOver, block: Block): Promise<readonly Cell[]> {
  const { row, pin, key, place } = record;
  const { chainId, blockNumber, transactionIndex } = place;
  const [stream, item, provider, receiver, correction, flags, transaction] = await Promise.all([
    question.linked("Stream", key.streamId, pin),
    itemsByKey.get(question, itemKey(row.stream_id, row.item), pin),
    partyCells(question, record.providerKey, pin),
    partyCells(question, record.receiverKey, pin),
    correctionsByKey.get(question, key, pin),
    flagsByKey.get(question, key, pin),
    question.linked("Transaction", { chainId, blockNumber, transactionIndex }, pin),
  ]);
  return [
    record.id,
    row.kind,
    row.year,
    ...countryCells(row.country),
    row.place,
    item?.reference ?? null,
    item?.name ?? null,
    item?.category ?? null,
    row.unit,
    row.quantity,
    row.currency,
    row.value,
    row.usd,
    row.freight_usd,
    row.insurance_usd,
    row.weight_kg,
    row.ordered,
    row.scheduled,
    row.date,
    row.recorded,
    row.days_late,
    row.mode,
    ...provider,
    ...receiver,
    row.ref,
    row.shipped_with,
    row.properties,
    record.parentKey === null ? null : recordName(record.parentKey),
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
const dimensionColumns: Readonly<Record<SupplyDimension, readonly string[]>> = {
  COUNTRY: ["country", "country_name"],
  PLACE: ["place"],
  YEAR: ["year"],
  ITEM: ["item", "item_name"],
  CATEGORY: ["item_category"],
  MODE: ["mode"],
  PROVIDER: ["provider", "provider_name"],
  RECEIVER: ["receiver", "receiver_name"],
};

export const supplyTotalsDownload: Download = {
  name: "supply-totals",
  field: "supplyTotals",
  async open(question: Question, { filter, groupBy = [] }: QuerySupplyTotalsArgs, pin: Pin): Promise<OpenDownload> {
    const dimensions = [...new Set(groupBy)];
    const totals = await getTotals(question, await readFilter(question, filter), dimensions, pin);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield await Promise.all(totals.map((total) => totalCells(question, total, dimensions, block)));
    }
    const sums = ["quantity", "usd", "freight_usd", "insurance_usd", "weight_kg"];
    const counts = ["records", "unknown_usd", "unknown_freight", "unknown_insurance", "unknown_weight", "label"];
    const named = dimensions.flatMap((dimension) => dimensionColumns[dimension]);
    return { columns: ["stream", "kind", "unit", ...named, ...sums, ...counts, ...originColumns], count: totals.length, rows: rows() };
  },
};

async function totalCells(
  question: Question,
  total: SupplyTotal,
  dimensions: readonly SupplyDimension[],
  block: Block,
): Promise<readonly Cell[]> {
  const [stream, proven, ...named] = await Promise.all([
    question.linked("Stream", total.streamId, total.pin),
    isProven(question, total),
    ...dimensions.map((dimension) => dimensionCells(question, total, dimension)),
  ]);
  const { quantity, usd, freightUsd, insuranceUsd, weightKg, records, unknownUsd, unknownFreight, unknownInsurance, unknownWeight } = total;
  const sums = [quantity, usd, freightUsd, insuranceUsd, weightKg];
  const counts = [records, unknownUsd, unknownFreight, unknownInsurance, unknownWeight, proven ? "PROVEN_TOTAL" : stream.label];
  return [total.streamId, total.kind, total.unit, ...named.flat(), ...sums, ...counts, ...originCells(stream, block)];
}

async function dimensionCells(question: Question, total: SupplyTotal, dimension: SupplyDimension): Promise<readonly Cell[]> {
  switch (dimension) {
    case "COUNTRY":
      return countryCells(total.countryCode);
    case "PLACE":
      return [total.place];
    case "YEAR":
      return [total.year];
    case "ITEM":
      return itemCells(question, total.itemKey, total.pin);
    case "CATEGORY":
      return [total.category];
    case "MODE":
      return [total.mode];
    case "PROVIDER":
      return partyCells(question, total.providerKey, total.pin);
    case "RECEIVER":
      return partyCells(question, total.receiverKey, total.pin);
  }
}

export const balanceDownload: Download = {
  name: "supply-balance",
  field: "supplyBalance",
  async open(question: Question, { filter, groupBy = [] }: QuerySupplyBalanceArgs, pin: Pin): Promise<OpenDownload> {
    const dimensions = [...new Set(groupBy)];
    const balances = await getBalance(question, await readFilter(question, filter), dimensions, pin);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield await Promise.all(balances.map((balance) => balanceCells(question, balance, dimensions, block)));
    }
    const named = dimensions.flatMap((dimension) => dimensionColumns[dimension]);
    const quantities = ["ordered", "sent", "received", "lost", "returned", "in_transit", "records"];
    return { columns: ["stream", "unit", ...named, ...quantities, ...originColumns], count: balances.length, rows: rows() };
  },
};

async function balanceCells(
  question: Question,
  balance: SupplyBalance,
  dimensions: readonly SupplyBalanceDimension[],
  block: Block,
): Promise<readonly Cell[]> {
  const { streamId, unit, ordered, sent, received, lost, returned, inTransit, records, pin } = balance;
  const stream = await question.linked("Stream", streamId, pin);
  const item = await itemCells(question, balance.itemKey, pin);
  const cells = { ITEM: item, CATEGORY: [balance.category], COUNTRY: countryCells(balance.countryCode), PLACE: [balance.place] };
  const quantities = [ordered, sent, received, lost, returned, inTransit, records];
  return [streamId, unit, ...dimensions.flatMap((dimension) => cells[dimension]), ...quantities, ...originCells(stream, block)];
}

async function itemCells(question: Question, key: ItemKey | undefined, pin: Pin): Promise<readonly Cell[]> {
  const item = key === undefined ? null : await itemsByKey.get(question, key, pin);
  return [item?.reference ?? null, item?.name ?? null];
}
