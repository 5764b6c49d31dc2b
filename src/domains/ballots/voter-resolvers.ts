import type { Resolvers } from "../../generated/graphql.ts";
import { readPageSize } from "../../kernel/page.ts";
import { RequestError } from "../../kernel/request-error.ts";
import type { DomainReader } from "../domain.ts";
import { given } from "../filter-parts.ts";
import { pageOf } from "../page-of.ts";
import { agreementOf, agreements } from "./agreement.ts";
import { getBook } from "./book.ts";
import { readFilter, readVoter } from "./filter.ts";
import { historyOf } from "./history.ts";
import { classNamed, rollCallsOf } from "./roll-calls.ts";
import { countryOfVoter } from "./voter-country.ts";
import { figuresOf, majorityShare, orderVoters, participationOf, sourcesOf } from "./voter-list.ts";
import { type ClassCounts, countClasses, getVoters, partsByIssue, partsByYear, votedIn } from "./voters.ts";
import { askedVoters, ballotVotersDownload } from "./voters-download.ts";

const mostOfMatrix = 40;

const resolvers = {
  Query: {
    ballotVoters: async (_, { filter, asOf }, question) => {
      const pin = await question.pin(asOf);
      const book = await getBook(question, pin);
      const wishes = await readFilter(question, book, filter);
      return { rows: getVoters(rollCallsOf(book), wishes.lets, wishes.voters, pin), pin };
    },
    ballotVoter: async (_, { voter, filter, asOf }, question) => {
      const pin = await question.pin(asOf);
      const book = await getBook(question, pin);
      const wishes = await readFilter(question, book, filter);
      return getVoters(rollCallsOf(book), wishes.lets, [readVoter(voter)], pin);
    },
    namedVoters: async (_, { orderBy, first, after, ...args }, question) => {
      const voters = orderVoters(await askedVoters(question, args, await question.pin(args.asOf)), orderBy);
      const list = `voters ${JSON.stringify([args.filter, args.text, args.beside, orderBy])}`;
      return pageOf(voters, list, readPageSize(first), after ?? null);
    },
    namedVoterSources: async (_, args, question) => sourcesOf(await askedVoters(question, args, await question.pin(args.asOf))),
    ballotMatrix: async (_, { stream, voters, filter, asOf }, question) => {
      if (voters.length > mostOfMatrix)
        throw new RequestError("BAD_ARGUMENT", `voters holds ${voters.length} codes; at most ${mostOfMatrix} are expected.`);
      const book = await getBook(question, await question.pin(asOf));
      const wishes = await readFilter(question, book, { ...filter, stream: [stream] });
      const calls = rollCallsOf(book);
      const places = calls.places(wishes.lets);
      const codes = voters.map(readVoter);
      return codes.flatMap((one, i) => codes.slice(i + 1).map((other) => ({ one, other, ...agreementOf(calls, one, other, places) })));
    },
  },
  BallotVoterList: {
    block: ({ pin }, _, question) => question.entity("NewestBlock", "newest", pin),
  },
  BallotVoter: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    country: ({ calls, voter }) => (calls.isNamed(voter) ? null : countryOfVoter(voter)),
    named: ({ calls, voter }) => calls.isNamed(voter),
    votes: (voter) => figuresOf(voter).votes,
    ballots: ({ places }) => places.length,
    cast: (voter) => figuresOf(voter).cast,
    participation: participationOf,
    majority: (voter) => ({ ...figuresOf(voter).majority, share: majorityShare(voter) }),
    classes: (voter) => toClassCounts(countClasses(voter, votedIn(voter))),
    firstDate: ({ calls, ...voter }) => calls.ballots[votedIn({ calls, ...voter }).at(-1) ?? -1]?.date ?? null,
    lastDate: ({ calls, ...voter }) => calls.ballots[votedIn({ calls, ...voter })[0] ?? -1]?.date ?? null,
    byYear: (voter) => partsByYear(voter),
    byIssue: (voter) => partsByIssue(voter),
    agreement: (voter) => agreements(voter),
    block: ({ pin }, _, question) => question.entity("NewestBlock", "newest", pin),
    history: (voter, args) => historyOf(voter, given("class", args.class), readPageSize(args.first), args.after ?? null),
  },
  BallotVoterSource: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
  },
  BallotVoterPart: {
    classes: ({ classes }) => toClassCounts(classes),
  },
  BallotAgreement: {
    country: ({ named, voter }) => (named ? null : countryOfVoter(voter)),
    share: ({ same, common }) => same / common,
  },
} satisfies Resolvers;

function toClassCounts(counts: ClassCounts) {
  return [...counts].map(([number, votes]) => ({ class: classNamed(number), votes }));
}

/** Who voted how, over many ballots. */
export const votersReader: DomainReader = {
  name: "voters",
  schema: ["src/domains/ballots/voters.graphql"],
  resolvers,
  listSizes: {
    // One for each source that tells of the voter.
    "Query.ballotVoter": 2,
    "BallotVoterList.rows": 200,
    "Query.namedVoterSources": 5,
    "BallotVoter.classes": 3,
    "BallotVoter.byYear": 80,
    "BallotVoter.byIssue": 10,
    "BallotVoterPart.classes": 3,
    "BallotVoter.agreement": 200,
    "Query.ballotMatrix": (mostOfMatrix * (mostOfMatrix - 1)) / 2,
  },
  downloads: [ballotVotersDownload],
};
