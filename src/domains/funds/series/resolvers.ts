import type { Resolvers } from "../../../generated/graphql.ts";
import type { DomainReader } from "../../domain.ts";
import { readFilter } from "../filter.ts";
import { pinOfStreams } from "../pin-of-streams.ts";
import { getSeries } from "./series.ts";

const resolvers = {
  Query: {
    flowSeries: async (_, { filter, asOf }, question) => {
      const pin = await question.pin(asOf);
      return { rows: await getSeries(question, await readFilter(question, filter, pin), pin), pin };
    },
  },
  FlowSeriesList: {
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
  FlowSeries: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    provider: ({ provider, pin }, _, question) => (provider === null ? null : question.linked("Organisation", provider, pin)),
    receiver: ({ receiver, pin }, _, question) => (receiver === null ? null : question.linked("Organisation", receiver, pin)),
    label: async ({ streamId, pin }, _, question) => (await question.linked("Stream", streamId, pin)).label,
  },
} satisfies Resolvers;

/** Which sums there are: a part of the domain of funds, with a schema of its own. */
export const seriesReader: DomainReader = {
  name: "series",
  schema: ["src/domains/funds/series/series.graphql"],
  resolvers,
  listSizes: { "FlowSeriesList.rows": 50 },
};
