import type { Resolvers } from "../generated/graphql.ts";
import { instant } from "./instant.ts";
import { limits } from "./limits.ts";
import { OpenQuestion } from "./question.ts";

export const metaResolvers = {
  Query: {
    meta: async (_, _arguments, question) => {
      if (!(question instanceof OpenQuestion)) throw new Error("The question was not opened by this server.");
      const { house, chains, sql } = question;
      return {
        version: house.version,
        chains: chains.map(async (chain) => {
          const nodeBlock = await house.node.newestBlock();
          const block = (number: number) => (number < 0 ? null : question.entity("NewestBlock", "newest", { block: number }));
          return {
            chainId: chain.chainId,
            indexedBlock: await block(chain.headNumber),
            finalizedBlock: await block(chain.finalizedNumber),
            nodeBlock,
            lag: nodeBlock === null ? null : Math.max(0, nodeBlock - chain.headNumber),
            indexedAt: instant(chain.indexedAt),
          };
        }),
        sample: await sql<{ sample: boolean }[]>`SELECT EXISTS (SELECT FROM streams WHERE sample) AS sample`.then(
          ([row]) => row?.sample ?? false,
        ),
        limits: {
          pageSize: limits.pageSize,
          depth: limits.depth,
          rows: limits.rows,
          fields: limits.fields,
          proofBytes: limits.proofBytes,
          bodyBytes: limits.bodyBytes,
          requestsPerMinute: house.requestsPerMinute,
        },
      };
    },
  },
} satisfies Resolvers;
