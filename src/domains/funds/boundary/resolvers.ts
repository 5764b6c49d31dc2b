import type { Resolvers } from "../../../generated/graphql.ts";
import { addDecimals } from "../../../kernel/decimals.ts";
import type { DomainReader, Pin } from "../../domain.ts";
import { getChoices } from "./choices.ts";
import { boundaryDownload } from "./download.ts";
import { asRecorded, sideOf, stepsOf } from "./figures.ts";
import { type BoundaryGroup, getGroups } from "./groups.ts";
import { getParts, mostParts, readPartsAsked } from "./parts.ts";
import { type Boundary, readBoundary, readStream } from "./read-boundary.ts";

/** The answer for one boundary: its groups, of which all figures are made. */
export interface BoundaryTotals {
  readonly drawn: Boundary;
  readonly groups: readonly BoundaryGroup[];
  readonly pin: Pin;
}

const resolvers = {
  Query: {
    boundary: async (_, { stream, boundary, asOf }, question) => {
      const pin = await question.pin(asOf);
      const drawn = await readBoundary(question, stream, boundary, pin);
      return { drawn, groups: await getGroups(question, drawn, pin), pin };
    },
    boundaryChoices: async (_, { stream }, question) => getChoices(question, (await readStream(question, stream, { block: null })).id),
  },
  BoundaryTotals: {
    stream: ({ drawn, pin }, _, question) => question.linked("Stream", drawn.streamId, pin),
    block: ({ pin }, _, question) => question.entity("NewestBlock", "newest", pin),
    incoming: ({ groups }) => sideOf(groups, "INCOMING"),
    internal: ({ groups }) => sideOf(groups, "INTERNAL"),
    outgoing: ({ groups }) => sideOf(groups, "OUTGOING"),
    net: ({ groups }) => {
      const [incoming, outgoing] = [sideOf(groups, "INCOMING").funding.usd, sideOf(groups, "OUTGOING").funding.usd];
      return addDecimals([incoming, outgoing.startsWith("-") ? outgoing.slice(1) : `-${outgoing}`]);
    },
    gross: ({ groups }) => asRecorded(groups),
    steps: ({ groups }) => stepsOf(groups),
    parts: ({ drawn, pin }, args, question) => getParts(question, drawn, readPartsAsked(args), pin),
  },
} satisfies Resolvers;

/** Totals for boundaries: a part of the domain of funds, with a schema of its own. */
export const boundaryReader: DomainReader = {
  name: "boundary",
  schema: ["src/domains/funds/boundary/boundary.graphql"],
  resolvers,
  listSizes: {
    "BoundaryTotals.steps": 20,
    "BoundaryTotals.groups": 100,
    "BoundaryTotals.parts": mostParts,
    "BoundarySide.currencies": 30,
    "Query.boundaryChoices": 20,
    "BoundaryDimension.choices": 250,
  },
  downloads: [boundaryDownload],
};
