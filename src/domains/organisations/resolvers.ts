import type { Resolvers } from "../../generated/graphql.ts";
import { countryOf, readCountryCode } from "../../kernel/country-code.ts";
import type { PartyKey } from "../../kernel/ledger.ts";
import { readPageSize } from "../../kernel/page.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { DomainReader, Question } from "../domain.ts";
import { getOrganisations, nearestIds, type Organisation, organisations, publishers } from "./read.ts";
import { searchOrganisations } from "./search.ts";

declare module "../domain.ts" {
  interface Entities {
    /** By chain and number, as records name a party, or by id. */
    Organisation: { key: PartyKey | string; value: Organisation };
    /** The id that a text was probably meant to be. */
    NearestOrganisation: { key: string; value: string };
  }
}

const resolvers = {
  Query: {
    organisations: async (_, { filter, first, after, asOf }, question) => {
      const wishes = {
        name: filter?.name ?? null,
        kind: filter?.kind ?? null,
        country: filter?.country == null ? null : await readCountryCode(filter.country, () => namedCountries(question)),
      };
      return getOrganisations(question, wishes, readPageSize(first), after ?? null, await question.pin(asOf));
    },
    organisation: async (_, { id, asOf }, question) => question.entity("Organisation", id.toLowerCase(), await question.pin(asOf)),
    countries: async (_, { asOf }, question) => {
      const pin = await question.pin(asOf);
      const named = await Promise.all(question.domains.map((domain) => domain.countries?.(question, pin) ?? []));
      return [...new Set(named.flat())].sort().map(countryOf);
    },
    country: async (_, { code }, question) => {
      try {
        return countryOf(await readCountryCode(code, () => namedCountries(question)));
      } catch (cause) {
        if (cause instanceof RequestError) return null;
        throw cause;
      }
    },
  },
  Organisation: {
    country: ({ countryCode }) => (countryCode === null ? null : countryOf(countryCode)),
    publishes: ({ chainId, number, pin }, _, question) => publishers.get(question, { chainId, number }, pin),
    registeredIn: ({ chainId, blockNumber, transactionIndex, pin }, _, question) =>
      question.linked("Transaction", { chainId, blockNumber, transactionIndex }, pin),
  },
} satisfies Resolvers;

async function namedCountries(question: Question): Promise<readonly string[]> {
  return (await Promise.all(question.domains.map((domain) => domain.countries?.(question, { block: null }) ?? []))).flat();
}

export const organisationsReader: DomainReader = {
  name: "organisations",
  schema: ["src/domains/organisations/organisations.graphql"],
  resolvers,
  entities: { Organisation: organisations, NearestOrganisation: nearestIds },
  listSizes: { "Query.countries": 300 },
  search: searchOrganisations,
};
