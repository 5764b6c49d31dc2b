import type { MatchOutcome, Resolvers } from "../../../generated/graphql.ts";
import { readCountryCode } from "../../../kernel/country-code.ts";
import type { PartyKey } from "../../../kernel/ledger.ts";
import { readPageSize } from "../../../kernel/page.ts";
import { recordName } from "../../../kernel/record-key.ts";
import { RequestError } from "../../../kernel/request-error.ts";
import type { DomainReader, Question } from "../../domain.ts";
import { getCountries } from "../countries.ts";
import { flowsByKey } from "../read.ts";
import { matchPages } from "./match-pages.ts";
import { differenceOf, getComparisons, type Match, matchesByFlow, namingRecords } from "./matches.ts";

const resolvers = {
  Query: {
    comparisons: async (_, { pair, country, organisation, asOf }, question) => {
      const pin = await question.pin(asOf);
      const pairs = await getComparisons(
        question,
        {
          country: country == null ? null : await readCountryCode(country, () => getCountries(question, { block: null })),
          party: organisation == null ? null : await readParty(question, organisation),
        },
        pin,
      );
      return pair == null ? pairs : pairs.filter(({ stream, naming }) => `${stream}-${naming}` === pair);
    },
  },
  SourceComparison: {
    id: ({ stream, naming }) => `${stream}-${naming}`,
    stream: ({ stream, pin }, _, question) => question.linked("Stream", stream, pin),
    naming: ({ naming, pin }, _, question) => question.linked("Stream", naming, pin),
    flows: ({ stream, naming, wishes, pin }, { first, after }, question) =>
      matchPages.get(question, { comparison: { stream, naming, wishes }, first: readPageSize(first), after: after ?? null }, pin),
  },
  FlowMatch: {
    id: ({ own, naming }) => `${recordName(own)}-${naming}`,
    own: async ({ own, pin }, _, question) => {
      const flow = await flowsByKey.get(question, own, pin);
      if (flow === null) throw new Error(`Record ${recordName(own)} was matched, but is not there.`);
      return flow;
    },
    stream: ({ naming, pin }, _, question) => question.linked("Stream", naming, pin),
    naming: ({ naming, code, pin }, _, question) => namingRecords.get(question, { streamId: naming, code }, pin),
    difference: differenceOf,
    outcome: outcomeOf,
  },
  Flow: {
    sameFlow: ({ key, row, pin }, _, question) => matchesByFlow.get(question, { ...key, ref: row.ref }, pin),
  },
} satisfies Resolvers;

function outcomeOf(match: Match): MatchOutcome {
  const difference = differenceOf(match);
  if (difference === null) return "UNKNOWN";
  if (/^-?[01](\.0*)?$|^-?0\./.test(difference)) return "AGREE";
  return difference.startsWith("-") ? "LESS" : "MORE";
}

async function readParty(question: Question, id: string): Promise<PartyKey> {
  const found = await question.entity("Organisation", id.trim().toLowerCase(), { block: null });
  if (found !== null) return { chainId: found.chainId, number: found.number };
  throw new RequestError(
    "UNKNOWN_ORGANISATION",
    `No organisation has the id ${JSON.stringify(id.slice(0, 80))}. The field organisations lists all.`,
  );
}

/** What several sources tell of the same flow: a part of the domain of funds, with a schema of its own. */
export const linksReader: DomainReader = {
  name: "links",
  schema: ["src/domains/funds/links/links.graphql"],
  resolvers,
  listSizes: { "Query.comparisons": 20, "Flow.sameFlow": 2, "FlowMatch.naming": 5 },
};
