import { pieces } from "@plainsight/verifier/buckets";
import { roundSlots } from "@plainsight/verifier/entitlement-ledger";
import { bytesToHex } from "@plainsight/verifier/hex";
import type { Resolvers } from "../../generated/graphql.ts";
import { countryOf } from "../../kernel/country-code.ts";
import { keccak256 } from "../../kernel/keccak.ts";
import { fromMinorUnits } from "../../kernel/money.ts";
import { readPageSize } from "../../kernel/page.ts";
import type { DomainReader, Pin, Question, RecordPlace } from "../domain.ts";
import { pageOf } from "../page-of.ts";
import { type Book, getBook, type Round } from "./book.ts";
import { getBucket } from "./bucket.ts";
import { checkedEntitlements } from "./checked.ts";
import { getClaims, getNullifiers } from "./claims.ts";
import { totalsDownload } from "./downloads.ts";
import { readFilter } from "./filter.ts";
import { type Programme, programmeId, programmesOf } from "./programmes.ts";
import { records } from "./records.ts";
import { figuresOf, getTotals } from "./totals.ts";

const resolvers = {
  Query: {
    entitlementProgrammes: async (_, { first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      return pageOf(programmesOf(await getBook(question, pin), pin), "entitlementProgrammes", size, after ?? null);
    },
    entitlementProgramme: async (_, { id, asOf }, question) => findProgramme(question, id.trim().toLowerCase(), await question.pin(asOf)),
    entitlementRounds: async (_, { filter, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const pin = await question.pin(asOf);
      const book = await getBook(question, pin);
      const wishes = await readFilter(filter, async () => countriesOf(book));
      const fits = (round: Round) => wishes.round(round) && round.cells.some(({ place }) => wishes.place(place));
      return pageOf(book.rounds.filter(fits), `entitlementRounds ${wishes.name}`, size, after ?? null);
    },
    entitlementRound: async (_, { id, asOf }, question) => {
      const book = await getBook(question, await question.pin(asOf));
      return book.byId.get(id.trim().toLowerCase()) ?? null;
    },
    entitlementTotals: async (_, { filter, groupBy, asOf }, question) => {
      const pin = await question.pin(asOf);
      const book = await getBook(question, pin);
      return { rows: getTotals(book, await readFilter(filter, async () => countriesOf(book)), groupBy, pin), pin };
    },
  },
  EntitlementProgramme: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    countries: ({ ofRounds }) => unique(ofRounds.map(({ country }) => country)).map(countryOf),
    sectors: ({ ofRounds }) => unique(ofRounds.map(({ sector }) => sector)),
    modalities: ({ ofRounds }) => unique(ofRounds.map(({ modality }) => modality)),
    periodFrom: ({ ofRounds }) => ofRounds.map(({ periodFrom }) => periodFrom).sort()[0] ?? "",
    periodTo: ({ ofRounds }) =>
      ofRounds
        .map(({ periodTo }) => periodTo)
        .sort()
        .at(-1) ?? "",
    rounds: ({ ofRounds }) => ofRounds.length,
    cancelledRounds: ({ ofRounds }) => ofRounds.filter(({ cancelledBy }) => cancelledBy !== null).length,
    totals: async ({ streamId, number, pin }, _, question) => {
      const round = ({ streamId: stream, programme }: Round) => stream === streamId && programme === number;
      return getTotals(await getBook(question, pin), { name: "", round, place: () => true }, [], pin);
    },
  },
  EntitlementRound: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    programme: async ({ streamId, programme, pin }, _, question) => {
      const found = await findProgramme(question, programmeId(streamId, programme), pin);
      if (found === null) throw new Error(`Round of ${streamId}: no programme ${programme}.`);
      return found;
    },
    country: ({ country }) => countryOf(country),
    places: ({ cells }) => cells.length,
    figures: async (round, _, question) => ({ ...figuresOf(round, await getBook(question, round.pin)), decimals: round.decimals }),
    doubleClaims: async (round, _, question) => {
      const claims = (await getNullifiers(question, round, round.seq)).flatMap((batch) => pieces(batch, 32));
      return claims.length - new Set(claims.map(bytesToHex)).size;
    },
    cancelled: ({ cancelledBy }) => cancelledBy !== null,
    cancelledBy: ({ streamId, cancelledBy, pin }, _, question) =>
      cancelledBy === null ? null : placeOf(question, streamId, cancelledBy, pin),
    fact: ({ streamId, seq, pin }, _, question) => placeOf(question, streamId, seq, pin),
    claims: (round, { first, after }, question) => getClaims(question, round, readPageSize(first), after ?? null),
    bucket: (round, { number }, question) => getBucket(question, round, number),
    proof: async ({ streamId, seq, pin }, _, question) => {
      const { chainId, contract, number, digest } = await question.linked("Stream", streamId, pin);
      const proof = await question.proveStorage(chainId, contract, roundSlots(number, seq, keccak256), `${number} ${digest}`, pin);
      if (proof !== null) question.weigh(proof.slots.reduce((bytes, { nodes }) => bytes + nodes.join("").length, 0));
      return proof;
    },
  },
  EntitlementClaims: {
    fact: ({ round, seq }, _, question) => placeOf(question, round.streamId, seq, round.pin),
  },
  EntitlementFigures: {
    due: ({ due, decimals }) => fromMinorUnits(due, decimals),
    claimed: ({ claimed, withheld }) => (withheld > 0 ? null : claimed),
    paid: ({ paid, withheld, decimals }) => (withheld > 0 ? null : fromMinorUnits(paid, decimals)),
    outstanding: ({ entitled, claimed, withheld }) => (withheld > 0 ? null : entitled - claimed),
    outstandingAmount: ({ due, paid, withheld, decimals }) => (withheld > 0 ? null : fromMinorUnits(due - paid, decimals)),
    claimedAtLeast: ({ claimed }) => claimed,
    paidAtLeast: ({ paid, decimals }) => fromMinorUnits(paid, decimals),
    withheld: ({ withheld }) => (withheld > 0 ? { reason: "FEWER_THAN_TEN", atMost: withheld } : null),
  },
  EntitlementTotals: {
    block: ({ pin }, _, question) => question.entity("NewestBlock", "newest", pin),
  },
  EntitlementTotal: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    country: ({ countryCode }) => (countryCode === undefined ? null : countryOf(countryCode)),
    programme: ({ streamId, programmeNumber, pin }, _, question) =>
      programmeNumber === undefined ? null : findProgramme(question, programmeId(streamId, programmeNumber), pin),
    figures: ({ figures, decimals }) => ({ ...figures, decimals }),
    label: async ({ streamId, pin }, _, question) => (await question.linked("Stream", streamId, pin)).label,
  },
} satisfies Resolvers;

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)].sort();
}

function countriesOf({ rounds }: Book): readonly string[] {
  return unique(rounds.map(({ country }) => country));
}

async function findProgramme(question: Question, id: string, pin: Pin): Promise<Programme | null> {
  return programmesOf(await getBook(question, pin), pin).find((programme) => programme.id === id) ?? null;
}

async function placeOf(question: Question, streamId: string, seq: number, pin: Pin): Promise<RecordPlace> {
  const place = await records.places.get(question, { streamId, seq }, pin);
  if (place === null) throw new Error(`Record ${seq} of ${streamId} is missing.`);
  return place;
}

export const entitlementsReader: DomainReader = {
  name: "entitlements",
  schema: ["src/domains/entitlements/entitlements.graphql"],
  resolvers,
  listSizes: {
    "EntitlementProgramme.countries": 3,
    "EntitlementProgramme.sectors": 3,
    "EntitlementProgramme.modalities": 2,
    "EntitlementProgramme.totals": 3,
    "EntitlementTotals.rows": 1000,
    // Weighed by their bytes.
    "EntitlementBucket.path": 1,
    "EntitlementBucket.pooled": 1,
  },
  records,
  checks: checkedEntitlements,
  downloads: [totalsDownload],
  countries: async (question, pin) => countriesOf(await getBook(question, pin)),
};
