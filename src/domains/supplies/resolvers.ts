import type { Resolvers } from "../../generated/graphql.ts";
import { countryOf } from "../../kernel/country-code.ts";
import { chainOfStream } from "../../kernel/ledger.ts";
import { readPageSize } from "../../kernel/page.ts";
import { readRecordId } from "../../kernel/record-key.ts";
import type { DomainReader, Pin } from "../domain.ts";
import { readStream } from "../filter-parts.ts";
import { getBalance } from "./balance.ts";
import { checkedSupplies } from "./checked.ts";
import { getCountries } from "./countries.ts";
import { balanceDownload, suppliesDownload, supplyTotalsDownload } from "./downloads.ts";
import { readFilter } from "./filter.ts";
import { getHandOvers } from "./hand-overs.ts";
import { getItems, itemKey, itemsByKey, readItemId } from "./items.ts";
import { childrenByKey, correctionsByKey, flagsByKey, mostChildren, records, recordsByKey, recordsByRef, shipmentByKey } from "./read.ts";
import { searchSupplies } from "./search.ts";
import { isProven, proveTotal } from "./total-proof.ts";
import { getTotals } from "./totals.ts";

/** Keys of properties that say why a figure is unknown begin so. */
const unknownPrefix = "unknown-";

const resolvers = {
  Query: {
    supplies: async (_, { filter, orderBy, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      return getHandOvers(question, await readFilter(question, filter), orderBy, size, after ?? null, pin);
    },
    handOver: async (_, { id, asOf }, question) => {
      const key = readRecordId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : recordsByKey.get(question, key, pin);
    },
    supplyTotals: async (_, { filter, groupBy, asOf }, question) => {
      const pin = await question.pin(asOf);
      return { rows: await getTotals(question, await readFilter(question, filter), groupBy, pin), pin };
    },
    supplyBalance: async (_, { filter, groupBy, asOf }, question) => {
      const pin = await question.pin(asOf);
      return { rows: await getBalance(question, await readFilter(question, filter), groupBy, pin), pin };
    },
    supplyItems: async (_, { text, stream, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      const of = stream == null ? null : await readStream(question, stream);
      return getItems(question, text?.trim() || null, of, size, after ?? null, pin);
    },
    supplyItem: async (_, { id, asOf }, question) => {
      const key = readItemId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : itemsByKey.get(question, key, pin);
    },
  },
  SupplyItem: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
  },
  HandOver: {
    kind: ({ row }) => row.kind,
    year: ({ row }) => row.year,
    country: ({ row }) => (row.country === null ? null : countryOf(row.country)),
    place: ({ row }) => row.place,
    item: async ({ row, pin }, _, question) => {
      const item = await itemsByKey.get(question, itemKey(row.stream_id, row.item), pin);
      if (item === null) throw new Error(`Record ${row.stream_id}-${row.seq} points at item ${row.item}, which is not stored.`);
      return item;
    },
    unit: ({ row }) => row.unit,
    quantity: ({ row }) => row.quantity,
    currency: ({ row }) => row.currency,
    value: ({ row }) => row.value,
    usd: ({ row }) => row.usd,
    freightUsd: ({ row }) => row.freight_usd,
    insuranceUsd: ({ row }) => row.insurance_usd,
    weightKg: ({ row }) => row.weight_kg,
    unknown: ({ properties }) =>
      properties
        .filter(({ key }) => key.startsWith(unknownPrefix))
        .map(({ key, value: reason }) => ({ figure: key.slice(unknownPrefix.length), reason })),
    ordered: ({ row }) => row.ordered,
    scheduled: ({ row }) => row.scheduled,
    date: ({ row }) => row.date,
    recorded: ({ row }) => row.recorded,
    daysLate: ({ row }) => row.days_late,
    mode: ({ row }) => row.mode,
    provider: ({ providerKey, pin }, _, question) => (providerKey === null ? null : question.linked("Organisation", providerKey, pin)),
    receiver: ({ receiverKey, pin }, _, question) => (receiverKey === null ? null : question.linked("Organisation", receiverKey, pin)),
    reference: ({ row }) => row.ref,
    propertyText: ({ row }) => row.properties,
    parent: ({ parentKey, pin }, _, question) => (parentKey === null ? null : recordsByKey.get(question, parentKey, pin)),
    children: ({ key, pin }, _, question) => childrenByKey.get(question, key, pin),
    shippedWith: ({ row, pin }, _, question) =>
      row.shipped_with === null ? null : recordsByRef.get(question, { streamId: row.stream_id, ref: row.shipped_with }, pin),
    shipment: ({ key, pin }, _, question) => shipmentByKey.get(question, key, pin),
    corrects: ({ correctsKey, pin }, _, question) => (correctsKey === null ? null : recordsByKey.get(question, correctsKey, pin)),
    correctedBy: async ({ key, pin }, _, question) => {
      const seq = await correctionsByKey.get(question, key, pin);
      return seq === null ? null : recordsByKey.get(question, { streamId: key.streamId, seq }, pin);
    },
    flags: ({ key, pin }, _, question) => flagsByKey.get(question, key, pin),
    fact: (record) => record.place,
  },
  SupplyTotals: {
    block: ({ rows, pin }, _, question) => question.entity("NewestBlock", "newest", pinOfRows(rows, pin)),
  },
  SupplyTotal: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    label: async (total, _, question) =>
      (await isProven(question, total)) ? "PROVEN_TOTAL" : (await question.linked("Stream", total.streamId, total.pin)).label,
    proof: async (total, _, question) => {
      const proof = await proveTotal(question, total);
      if (proof !== null)
        question.weigh(proof.storage.slots.reduce((bytes, { nodes }) => bytes + nodes.join("").length, 0) + proof.parts.length * 200);
      return proof;
    },
    country: ({ countryCode }) => (countryCode == null ? null : countryOf(countryCode)),
    item: ({ itemKey: key, pin }, _, question) => (key === undefined ? null : itemsByKey.get(question, key, pin)),
    provider: ({ providerKey, pin }, _, question) => (providerKey == null ? null : question.linked("Organisation", providerKey, pin)),
    receiver: ({ receiverKey, pin }, _, question) => (receiverKey == null ? null : question.linked("Organisation", receiverKey, pin)),
  },
  SupplyBalances: {
    block: ({ rows, pin }, _, question) => question.entity("NewestBlock", "newest", pinOfRows(rows, pin)),
  },
  SupplyBalance: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    item: ({ itemKey: key, pin }, _, question) => (key === undefined ? null : itemsByKey.get(question, key, pin)),
    country: ({ countryCode }) => (countryCode == null ? null : countryOf(countryCode)),
  },
} satisfies Resolvers;

/** Sums of one ledger's streams are of its newest block, whatever other ledgers are read as well. */
function pinOfRows(rows: readonly { readonly streamId: string }[], pin: Pin): Pin {
  const [chainId, ...others] = new Set(rows.map(({ streamId }) => chainOfStream(streamId)));
  return pin.block === null && chainId !== undefined && others.length === 0 ? { block: null, chainId } : pin;
}

export const suppliesReader: DomainReader = {
  name: "supplies",
  schema: ["src/domains/supplies/supplies.graphql", "src/domains/supplies/totals.graphql"],
  resolvers,
  listSizes: {
    "HandOver.children": mostChildren,
    "HandOver.shipment": mostChildren,
    "HandOver.flags": 5,
    "HandOver.properties": 30,
    "HandOver.unknown": 5,
    "SupplyTotals.rows": 1000,
    "SupplyBalances.rows": 1000,
    // Weighed with the proof by its bytes.
    "SupplyTotalProof.parts": 1,
  },
  records,
  checks: checkedSupplies,
  downloads: [suppliesDownload, supplyTotalsDownload, balanceDownload],
  countries: getCountries,
  search: searchSupplies,
};
