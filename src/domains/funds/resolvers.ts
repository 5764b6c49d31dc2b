import type { FlowDimension, FlowRole, Resolvers } from "../../generated/graphql.ts";
import { countryOf } from "../../kernel/country-code.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { readPageSize } from "../../kernel/page.ts";
import { readRecordId } from "../../kernel/record-key.ts";
import { type DomainReader, Lookup } from "../domain.ts";
import { recordsIn } from "../record-places.ts";
import { getCountries } from "./countries.ts";
import { flowsDownload, totalsDownload } from "./downloads.ts";
import { readFilter } from "./filter.ts";
import { getFlows } from "./flows.ts";
import { pinOfStreams } from "./pin-of-streams.ts";
import { childrenByKey, correctionsByKey, flagsByKey, flowsByKey, mostChildren, programmeKey, programmesByKey } from "./read.ts";
import { propertiesOf, propertyNames } from "./read-properties.ts";
import { searchFlows } from "./search.ts";
import { unlabelledEnd } from "./tokens/unlabelled.ts";
import { isProven, proveTotal } from "./total-proof.ts";
import { type FlowTotal, getTotals, getTotalsOfParties, partyName, readFirst } from "./totals.ts";

interface PartyTotals {
  readonly party: PartyKey;
  readonly role: FlowRole;
  readonly groupBy: readonly FlowDimension[];
}

/** Sums of what organisations gave or got; all that are asked for alike are answered together. */
const partyTotals = new Lookup<PartyTotals, readonly FlowTotal[]>(async (question, keys, pin) => {
  const alike = new Map<string, PartyTotals[]>();
  for (const key of keys) {
    const name = `${key.role} ${key.groupBy}`;
    alike.set(name, [...(alike.get(name) ?? []), key]);
  }
  const found = new Map<string, readonly FlowTotal[]>();
  for (const [name, [key, ...more]] of alike) {
    if (key === undefined) continue;
    const parties = [key, ...more].map(({ party }) => party);
    const role = key.role === "PROVIDER" ? "provider" : "receiver";
    const totals = await getTotalsOfParties(question, role, parties, key.groupBy, pin);
    for (const [party, rows] of totals) found.set(`${name} ${party}`, rows);
  }
  return keys.map(({ role, groupBy, party }) => found.get(`${role} ${groupBy} ${partyName(party)}`) ?? []);
});

const resolvers = {
  Query: {
    flows: async (_, { filter, orderBy, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      return getFlows(question, await readFilter(question, filter, pin), orderBy, size, after ?? null, pin);
    },
    flow: async (_, { id, asOf }, question) => {
      const key = readRecordId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : flowsByKey.get(question, key, pin);
    },
    flowTotals: async (_, { filter, groupBy, first, asOf }, question) => {
      const pin = await question.pin(asOf);
      return { rows: await getTotals(question, await readFilter(question, filter, pin), groupBy, pin, readFirst(first)), pin };
    },
  },
  Flow: {
    provider: ({ provider, pin }, _, question) => (provider === null ? null : question.linked("Organisation", provider, pin)),
    receiver: ({ receiver, pin }, _, question) => (receiver === null ? null : question.linked("Organisation", receiver, pin)),
    unlabelledProvider: ({ row }) => unlabelledEnd(row.properties, "from"),
    unlabelledReceiver: ({ row }) => unlabelledEnd(row.properties, "to"),
    country: ({ row }) => (row.country === null ? null : countryOf(row.country)),
    programme: ({ row, pin }, _, question) =>
      row.programme === null ? null : programmesByKey.get(question, programmeKey(row.stream_id, row.programme), pin),
    parent: ({ parentKey, pin }, _, question) => (parentKey === null ? null : flowsByKey.get(question, parentKey, pin)),
    children: ({ key, pin }, _, question) => childrenByKey.get(question, key, pin),
    corrects: ({ correctsKey, pin }, _, question) => (correctsKey === null ? null : flowsByKey.get(question, correctsKey, pin)),
    correctedBy: async ({ key, pin }, _, question) => {
      const seq = await correctionsByKey.get(question, key, pin);
      return seq === null ? null : flowsByKey.get(question, { streamId: key.streamId, seq }, pin);
    },
    properties: (flow) => propertiesOf(flow),
    flags: ({ key, pin }, _, question) => flagsByKey.get(question, key, pin),
    fact: ({ place }) => place,
  },
  FlowProperty: {
    name: ({ streamId, dimension, code, pin }, _, question) => propertyNames.get(question, { streamId, ref: `${dimension}-${code}` }, pin),
  },
  FlowTotals: {
    block: ({ rows, pin }, _, question) =>
      question.entity(
        "NewestBlock",
        "newest",
        pinOfStreams(
          rows.map(({ streamId }) => streamId),
          pin,
        ),
      ),
  },
  FlowTotal: {
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
    provider: ({ provider, pin }, _, question) => (provider == null ? null : question.linked("Organisation", provider, pin)),
    receiver: ({ receiver, pin }, _, question) => (receiver == null ? null : question.linked("Organisation", receiver, pin)),
    programme: ({ streamId, programmeNumber, pin }, _, question) =>
      programmeNumber == null ? null : programmesByKey.get(question, programmeKey(streamId, programmeNumber), pin),
  },
  Organisation: {
    flowTotals: async ({ chainId, number, pin }, { role, groupBy, asOf }, question) =>
      partyTotals.get(question, { party: { chainId, number }, role, groupBy }, await question.pin(asOf, pin)),
  },
} satisfies Resolvers;

export const fundsReader: DomainReader = {
  name: "funds",
  schema: ["src/domains/funds/funds.graphql"],
  resolvers,
  listSizes: {
    "Flow.children": mostChildren,
    "Flow.flags": 5,
    "Flow.properties": 20,
    "FlowTotals.rows": 1000,
    "Organisation.flowTotals": 100,
    // Weighed with the proof by its bytes.
    "TotalProof.parts": 1,
  },
  records: recordsIn(["fund_flows"]),
  downloads: [flowsDownload, totalsDownload],
  countries: getCountries,
  search: searchFlows,
};
