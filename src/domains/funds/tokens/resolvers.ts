import type { Resolvers } from "../../../generated/graphql.ts";
import type { DomainReader } from "../../domain.ts";
import { tokensByStream } from "./read.ts";

const resolvers = {
  Stream: {
    token: ({ id, number, pin }, _, question) => (number === 0 ? tokensByStream.get(question, id, pin) : null),
  },
  Token: {
    labelled: ({ addresses }) => addresses.length,
    balanced: ({ addresses }) => addresses.filter(({ balance }) => balance?.verdict === "BALANCED").length,
    differing: ({ addresses }) => addresses.filter(({ balance }) => balance?.verdict === "DIFFERS").length,
  },
  TokenAddress: {
    organisation: ({ chainId, organisationNumber: number, pin }, _, question) =>
      number === null ? null : question.entity("Organisation", { chainId, number }, pin),
  },
} satisfies Resolvers;

/** Tokens: a part of the domain of funds, with a schema of its own. */
export const tokensReader: DomainReader = {
  name: "tokens",
  schema: ["src/domains/funds/tokens/tokens.graphql"],
  resolvers,
  // A server reads few tokens, and most have few labels.
  listSizes: { "Token.addresses": 20 },
};
