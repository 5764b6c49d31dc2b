import type { Resolvers } from "../generated/graphql.ts";
import { instant } from "./instant.ts";
import { limits } from "./limits.ts";
import { OpenQuestion } from "./question.ts";
import type { ChainState } from "./snapshot.ts";

export interface ChainStatus extends ChainState {
  /** Asks the ledger's node; null where it does not say. */
  newestBlock(): Promise<number | null>;
}

/** What of it is asked for is looked up, and no more: the node is not asked for those who do not want to know. */
export const metaResolvers = {
  Query: {
    meta: (_, _arguments, question) => {
      if (question instanceof OpenQuestion) return question;
      throw new Error("The question was not opened by this server.");
    },
  },
  Meta: {
    version: ({ house }) => house.version,
    chains: ({ chains, house }) => chains.map((state) => ({ ...state, newestBlock: () => house.nodes(state.chainId).newestBlock() })),
    sample: async ({ sql }) => {
      const [row] = await sql<{ sample: boolean }[]>`SELECT EXISTS (SELECT FROM streams WHERE sample) AS sample`;
      return row?.sample ?? false;
    },
    limits: ({ house: { requestsPerMinute } }) => {
      const { pageSize, depth, rows, fields, proofBytes, bodyBytes } = limits;
      return { pageSize, depth, rows, fields, proofBytes, bodyBytes, requestsPerMinute };
    },
  },
  ChainStatus: {
    indexedBlock: ({ chainId, headNumber }, _, question) => question.entity("NewestBlock", "newest", { block: headNumber, chainId }),
    finalizedBlock: ({ chainId, finalizedNumber }, _, question) =>
      question.entity("NewestBlock", "newest", { block: finalizedNumber, chainId }),
    nodeBlock: ({ newestBlock }) => newestBlock(),
    lag: async ({ headNumber, newestBlock }) => {
      const newest = await newestBlock();
      return newest === null ? null : Math.max(0, newest - headNumber);
    },
    indexedAt: ({ indexedAt }) => instant(indexedAt),
  },
} satisfies Resolvers;
