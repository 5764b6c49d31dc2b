import type { Resolvers } from "../../../generated/graphql.ts";
import { readPageSize } from "../../../kernel/page.ts";
import { RequestError } from "../../../kernel/request-error.ts";
import type { DomainReader, Question } from "../../domain.ts";
import { projectsById } from "../projects.ts";
import { recordsByKey } from "../read.ts";
import { type Batch, readBatchId } from "./batch.ts";
import { checksOf, isSeen } from "./checks.ts";
import { circulatingOf } from "./circulating.ts";
import { batchesDownload, eventsDownload } from "./downloads.ts";
import { addUp, beneficiariesByKey, bridgedByKey, mostBeneficiaries, namesByContract, suppliesByKey, yearsByKey } from "./figures.ts";
import { getLife, type LifeEvent } from "./life.ts";
import { batchesByKey, getBatches, getTokens, readFilter, serialsByKey, tokenOf } from "./lists.ts";
import { mostNamed } from "./overlaps.ts";

const sumOf = async (question: Question, batch: Batch, kind: "minted" | "retired" | "cancelled" | "burned" | "unbacked") =>
  batch.amountOf(addUp(await yearsByKey.get(question, batch.key, batch.pin))[kind]);

const named = async (question: Question, { key, pin }: Batch, address: string | null) =>
  address === null ? null : { address, name: (await namesByContract.get(question, key, pin)).get(address) ?? null };

const end = (of: "from" | "to" | "beneficiary") => (event: LifeEvent, _: unknown, question: Question) =>
  named(question, event.batch, event[of]);

const resolvers = {
  Query: {
    carbonTokens: async (_, { asOf }, question) => getTokens(question, await question.pin(asOf)),
    carbonBatches: async (_, { filter, first, after, asOf }, question) => {
      const size = readPageSize(first);
      return getBatches(question, readFilter(filter), size, after ?? null, await question.pin(asOf));
    },
    carbonBatch: async (_, { id, asOf }, question) => {
      const key = readBatchId(id);
      const pin = await question.pin(asOf);
      return key === null ? null : batchesByKey.get(question, key, pin);
    },
    carbonEvents: async (_, { batch: id, kind, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      const key = readBatchId(id);
      const batch = key === null ? null : await batchesByKey.get(question, key, pin);
      if (batch === null) throw new RequestError("UNKNOWN_RECORD", `There is no batch ${JSON.stringify(id.slice(0, 140))}.`);
      return getLife(question, batch, kind ?? null, size, after ?? null);
    },
  },
  CarbonToken: {
    id: ({ chainId, contract }) => `${chainId}-${contract}`,
  },
  CarbonBatch: {
    token: (batch) => tokenOf(batch),
    tokenId: ({ row }) => (row.standard === "erc20" ? null : row.token_id),
    registry: ({ row }) => row.registry,
    projectReference: ({ row }) => row.project_ref,
    projectName: ({ row }) => row.project_name,
    project: ({ row, pin }, _, question) => (row.project === null ? null : projectsById.get(question, row.project, pin)),
    vintage: ({ row }) => row.vintage,
    creditsPerToken: ({ row }) => row.credits_per_token,
    serials: async ({ key, pin }, _, question) =>
      (await serialsByKey.get(question, key, pin)).map(({ block, first, last }) => ({ block, first: String(first), last: String(last) })),
    opening: async (batch, _, question) => {
      const opening = (await suppliesByKey.get(question, batch.key, batch.pin))?.opening ?? null;
      return opening === null ? null : batch.amountOf(opening);
    },
    minted: (batch, _, question) => sumOf(question, batch, "minted"),
    retired: (batch, _, question) => sumOf(question, batch, "retired"),
    cancelled: (batch, _, question) => sumOf(question, batch, "cancelled"),
    burned: (batch, _, question) => sumOf(question, batch, "burned"),
    unbacked: (batch, _, question) => sumOf(question, batch, "unbacked"),
    circulating: async (batch, _, question) => {
      const circulating = await circulatingOf(question, batch);
      return circulating === null ? null : batch.amountOf(circulating);
    },
    bridged: async (batch, _, question) => {
      const { key, pin } = batch;
      const [held, supply] = await Promise.all([bridgedByKey.get(question, key, pin), suppliesByKey.get(question, key, pin)]);
      // What a bridge held before the first block that is read is not known by the moves.
      return held === null || supply?.opening !== 0n ? null : batch.amountOf(held);
    },
    supply: async (batch, _, question) => {
      const supply = await suppliesByKey.get(question, batch.key, batch.pin);
      if (supply === null || !isSeen(supply.block, batch.pin)) return null;
      const { opening, net, closing, openingBasis, closingBasis, block, verdict } = supply;
      const whole = (units: bigint | null) => (units === null ? null : batch.wholeTokens(units));
      const difference = opening === null || closing === null ? null : closing - opening - net;
      return {
        opening: whole(opening),
        openingBasis,
        net: batch.wholeTokens(net),
        closing: whole(closing),
        closingBasis,
        block,
        verdict,
        difference: whole(difference),
      };
    },
    checks: (batch, _, question) => checksOf(question, batch),
    years: async (batch, _, question) =>
      (await yearsByKey.get(question, batch.key, batch.pin)).map(({ year, minted, retired, cancelled, burned }) => ({
        year,
        minted: batch.amountOf(minted),
        retired: batch.amountOf(retired),
        cancelled: batch.amountOf(cancelled),
        burned: batch.amountOf(burned),
      })),
    beneficiaries: async (batch, _, question) => {
      const sums = await beneficiariesByKey.get(question, batch.key, batch.pin);
      return Promise.all(
        sums.map(async ({ address, amount, retirements }) => ({
          beneficiary: await named(question, batch, address),
          retired: batch.amountOf(amount),
          retirements,
        })),
      );
    },
    events: (batch, { kind, first, after }, question) => getLife(question, batch, kind ?? null, readPageSize(first), after ?? null),
  },
  CarbonCheck: {
    stream: ({ streamId, pin }, _, question) => (streamId === null ? null : question.linked("Stream", streamId, pin)),
    records: async ({ records, pin }, _, question) => {
      const found = await Promise.all(records.map((key) => recordsByKey.get(question, key, pin)));
      return found.filter((record) => record !== null);
    },
    batches: async ({ batches, pin }, _, question) => {
      // Of another chain they are of its own newest block.
      const found = await Promise.all(batches.map((key) => batchesByKey.get(question, key, pin.block === null ? { block: null } : pin)));
      return found.filter((batch) => batch !== null);
    },
  },
  CarbonEvent: {
    id: ({ event, recordIndex }) => `${event.chainId}-${event.blockNumber}-${event.logIndex}-${recordIndex}`,
    amount: ({ batch, amount }) => batch.amountOf(amount),
    from: end("from"),
    to: end("to"),
    beneficiary: end("beneficiary"),
    logIndex: ({ event }) => event.logIndex,
    transaction: ({ event, batch }, _, question) => question.linked("Transaction", event, batch.pin),
    proof: ({ event, batch }, _, question) => question.entity("EventProof", event, batch.pin),
  },
} satisfies Resolvers;

/** Credits as tokens: a part of the domain of credits, with a schema of its own. */
export const carbonTokensReader: DomainReader = {
  name: "carbon tokens",
  schema: ["src/domains/credits/tokens/carbon-tokens.graphql"],
  resolvers,
  listSizes: {
    "Query.carbonTokens": 20,
    "CarbonBatch.serials": 10,
    "CarbonBatch.checks": 5,
    "CarbonBatch.years": 10,
    "CarbonBatch.beneficiaries": mostBeneficiaries,
    "CarbonCheck.records": mostNamed,
    "CarbonCheck.batches": mostNamed,
  },
  downloads: [batchesDownload, eventsDownload],
};
