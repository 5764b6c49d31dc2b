import { mostFindings } from "@plainsight/verifier/ballot-findings";
import { codeNumber, voterCode } from "@plainsight/verifier/ballot-terms";
import { rowLayout } from "@plainsight/verifier/ballot-votes";
import { groupOf } from "@plainsight/verifier/membership/group";
import type { Resolvers } from "../../generated/graphql.ts";
import { countries } from "../../kernel/country.ts";
import { readPageSize } from "../../kernel/page.ts";
import { toHex } from "../../store/bytes.ts";
import type { DomainReader, Pin, Question, RecordPlace } from "../domain.ts";
import { pageOf } from "../page-of.ts";
import { getBook } from "./book.ts";
import { checkedBallots } from "./checked.ts";
import { choicesOf, chosenBy } from "./choices.ts";
import { ballotsDownload, ballotVotesDownload } from "./downloads.ts";
import { getFacets } from "./facets.ts";
import { readFilter, readVoteWishes } from "./filter.ts";
import { pageOfRecords } from "./page-of-records.ts";
import { records } from "./records.ts";
import { recordsDownload } from "./records-download.ts";
import { rollCallsOf } from "./roll-calls.ts";
import { roundsOf, toRounds } from "./rounds.ts";
import { searchBallots } from "./search.ts";
import { countTags } from "./tags.ts";
import { compareTally, proveTally } from "./tally-proof.ts";
import { countryOfVoter } from "./voter-country.ts";
import { pageOfVotes, votesIn } from "./votes.ts";

const mostOfRollCall = 1000;

const resolvers = {
  Query: {
    ballots: async (_, { filter, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const book = await getBook(question, await question.pin(asOf));
      const wishes = await readFilter(question, book, filter);
      return pageOf(book.ballots.filter(wishes.lets), `ballots ${wishes.name}`, size, after ?? null);
    },
    ballot: async (_, { id, asOf }, question) => {
      const book = await getBook(question, await question.pin(asOf));
      return book.byId.get(id.trim().toLowerCase()) ?? null;
    },
    ballotVotes: async (_, { filter, voter, class: classes, first, after, asOf }, question) => {
      const size = readPageSize(first);
      const book = await getBook(question, await question.pin(asOf));
      const ballots = book.ballots.filter((await readFilter(question, book, filter)).lets);
      return pageOfVotes(ballots, readVoteWishes(voter, classes), size, after ?? null, rollCallsOf(book));
    },
    ballotRecords: async (_, { stream, ballot, first, after, asOf }, question) => {
      const pin = await question.pin(asOf);
      return pageOfRecords(
        question,
        { streamId: stream.trim().toLowerCase(), ballot: ballot ?? null },
        readPageSize(first),
        after ?? null,
        pin,
      );
    },
    ballotFacets: async (_, { filter, asOf }, question) => {
      const book = await getBook(question, await question.pin(asOf));
      return getFacets(book.ballots.filter((await readFilter(question, book, filter)).lets));
    },
  },
  Ballot: {
    stream: ({ streamId, pin }, _, question) => question.linked("Stream", streamId, pin),
    fact: ({ streamId, seq, pin }, _, question) => placeOf(question, streamId, seq, pin),
    form: ({ terms }) => terms.form,
    rule: ({ terms }) => terms.rule,
    live: ({ terms }) => terms.live,
    reference: ({ terms }) => terms.ref,
    title: ({ terms }) => terms.title,
    question: ({ terms }) => terms.question,
    opens: ({ terms }) => instant(terms.opens),
    closes: ({ terms }) => instant(terms.closes),
    closed: ({ count }) => count.closedBy !== null,
    seats: ({ terms }) => terms.seats,
    ranks: ({ terms }) => terms.ranks,
    majority: ({ terms }) => terms.majority,
    quorum: ({ terms }) => terms.quorum,
    eligible: ({ terms }) => (terms.eligible === 0 ? null : String(terms.eligible)),
    roll: ({ terms, names }) =>
      terms.form === "NAMED_ROLL_CALL"
        ? (terms.roll?.map((code) => names.nameOf(codeNumber(code)) ?? `number ${codeNumber(code)}`) ?? null)
        : terms.roll,
    root: ({ terms }) => (terms.depth === 0 ? null : terms.root),
    group: ({ terms, scope }) => {
      const group = groupOf(terms);
      return group === null || scope === null ? null : { ...group, scope };
    },
    tags: countTags,
    propertyText: ({ terms }) => terms.properties,
    choices: (ballot) => {
      const choices = choicesOf(ballot);
      const counted = choices.reduce((sum, { votes }) => sum + votes, 0);
      return choices.map((choice) => ({ ...choice, ballot, counted }));
    },
    votes: ({ count }) => count.votes,
    overwritten: ({ count }) => count.overwritten,
    unrevealed: ({ count }) => count.unrevealed,
    refused: ({ count }) => count.refused,
    result: (ballot) => (ballot.result === null ? null : { ...ballot.result, ballot }),
    rounds: (ballot) => {
      const outcome = roundsOf(ballot);
      return outcome !== null && "count" in outcome ? toRounds(ballot, outcome.count) : null;
    },
    noRounds: (ballot) => {
      const outcome = roundsOf(ballot);
      return outcome !== null && "why" in outcome ? outcome.why : null;
    },
    block: ({ pin }, _, question) => question.entity("NewestBlock", "newest", pin),
    findings: async (ballot, _, question) => {
      const findings = [...ballot.findings, ...compareTally(ballot, await proveTally(question, ballot))];
      return findings.map((finding) => ({ ...finding, ballot }));
    },
    recorded: (ballot) => ballot.findings.map((finding) => ({ ...finding, ballot })),
    proof: async (ballot, _, question) => {
      const storage = (await proveTally(question, ballot))?.storage ?? null;
      if (storage !== null) question.weigh(storage.slots.reduce((bytes, { nodes }) => bytes + nodes.join("").length, 0));
      return storage;
    },
    rollCall: (ballot) => {
      if (ballot.terms.form !== "ROLL_CALL" && ballot.terms.form !== "NAMED_ROLL_CALL") return null;
      const votes = [...votesIn([ballot], { voters: null, classes: null }, null)];
      return votes.length > mostOfRollCall ? null : votes;
    },
    ballotVotes: (ballot, args, question) => {
      const page = pageOfVotes([ballot], readVoteWishes(args.voter, args.class), readPageSize(args.first), args.after ?? null, null);
      question.weigh(page.nodes.length * 4 * (ballot.terms.form === "AGGREGATE" ? ballot.terms.options.length : ballot.terms.ranks));
      return page;
    },
    records: (ballot, { first, after }, question) => {
      const nodes = ballot.records.map((record) => ({ id: String(record.seq), record, ballot }));
      const page = pageOf(nodes, `records ${ballot.id}`, readPageSize(first), after ?? null);
      question.weigh(page.nodes.reduce((bytes, { record }) => bytes + 2 * record.rows.length, 0));
      return page;
    },
    intents: (ballot) =>
      ballot.intents.flatMap(({ rows, ...stated }) =>
        Array.from({ length: rows.length / 4 }, (_, i) => ({
          ...stated,
          ballot,
          voter: voterCode(rows, 4 * i),
          choice: rows[4 * i + 3] ?? 0,
        })),
      ),
  },
  BallotChoice: {
    weight: ({ weight }) => weight?.toString() ?? null,
    share: ({ votes, counted }) => (counted === 0 ? null : votes / counted),
    declared: ({ ballot, number, code }) => (number === null ? null : (ballot.result?.counts[code - 1]?.toString() ?? null)),
    tallied: async ({ ballot, code }, _, question) => (await proveTally(question, ballot))?.counts.get(code) ?? null,
  },
  BallotResult: {
    elected: ({ ballot, elected }) => elected.map((number) => chosenBy(ballot, number).name),
    counts: ({ counts }) => counts.map(String),
    fact: ({ ballot, seq }, _, question) => placeOf(question, ballot.streamId, seq, ballot.pin),
  },
  BallotFinding: {
    fact: ({ ballot, seq }, _, question) => (seq === null ? null : placeOf(question, ballot.streamId, seq, ballot.pin)),
  },
  BallotVote: {
    fact: ({ ballot, seq }, _, question) => placeOf(question, ballot.streamId, seq, ballot.pin),
    // A name of three letters is no country.
    country: ({ ballot, voter }) => (ballot.terms.form === "NAMED_ROLL_CALL" ? null : countryOfVoter(voter)),
    chosen: ({ ballot, choices }) => choices.map((choice) => chosenBy(ballot, choice)),
    sums: ({ ballot, sums }) => sums.map((votes, i) => ({ ...chosenBy(ballot, i + 1), votes: votes.toString() })),
    weight: ({ weight }) => weight?.toString() ?? null,
  },
  BallotRecord: {
    fact: ({ ballot, record }, _, question) => placeOf(question, ballot.streamId, record.seq, ballot.pin),
    kind: ({ record }) => record.kind,
    last: ({ record }) => record.last,
    rowLength: ({ ballot, record }) => rowLayout(ballot.terms, record.kind).length,
    rows: ({ record }) => toHex(record.rows),
  },
  BallotLedgerRecord: {
    fact: ({ streamId, seq, pin }, _, question) => placeOf(question, streamId, seq, pin),
  },
  BallotIntent: {
    country: ({ voter }) => countryOfVoter(voter),
    chosen: ({ ballot, choice }) => chosenBy(ballot, choice),
    fact: ({ ballot, seq }, _, question) => placeOf(question, ballot.streamId, seq, ballot.pin),
  },
} satisfies Resolvers;

/** Null for 0, which means that it is not said. */
function instant(seconds: number): string | null {
  return seconds === 0 ? null : `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

async function placeOf(question: Question, streamId: string, seq: number, pin: Pin): Promise<RecordPlace> {
  const place = await records.places.get(question, { streamId, seq }, pin);
  if (place === null) throw new Error(`Record ${seq} of ${streamId} is missing.`);
  return place;
}

/** Codes of voters that are countries. */
async function votingCountries(question: Question, pin: Pin): Promise<readonly string[]> {
  const calls = rollCallsOf(await getBook(question, pin));
  const voters = new Set(calls.voters.filter((voter) => !calls.isNamed(voter)));
  return countries.map(({ code }) => code).filter((code) => voters.has(code));
}

export const ballotsReader: DomainReader = {
  name: "ballots",
  schema: ["src/domains/ballots/ballots.graphql", "src/domains/ballots/count.graphql", "src/domains/ballots/votes.graphql"],
  resolvers,
  listSizes: {
    "Ballot.choices": 5,
    "Ballot.roll": 200,
    "Ballot.rollCall": 200,
    "Ballot.issues": 3,
    // Few ballots have any; one that is broken throughout is cut there.
    "Ballot.findings": mostFindings / 100,
    "Ballot.recorded": mostFindings / 100,
    "Ballot.intents": 5,
    // As many as a ranked ballot has candidates, at most.
    "BallotRounds.rounds": 40,
    "BallotRound.votes": 20,
    "BallotRound.out": 2,
    "BallotRound.tied": 1,
    "BallotGoingOut.transfers": 15,
    "BallotResult.elected": 2,
    "BallotResult.counts": 5,
    "BallotVote.chosen": 3,
    "BallotVote.sums": 10,
    "BallotFacets.forms": 5,
    "BallotFacets.years": 80,
    "BallotFacets.sessions": 80,
    "BallotFacets.issues": 20,
  },
  records,
  checks: checkedBallots,
  downloads: [ballotsDownload, ballotVotesDownload, recordsDownload],
  countries: votingCountries,
  search: searchBallots,
};
