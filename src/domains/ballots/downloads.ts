import type { QueryBallotsArgs, QueryBallotVotesArgs } from "../../generated/graphql.ts";
import { findCountry } from "../../kernel/country.ts";
import type { Cell, Download, EntityValue, OpenDownload, Pin, Question } from "../domain.ts";
import { originCells, originColumns } from "../download-cells.ts";
import { type BookBallot, getBook } from "./book.ts";
import { choicesOf, chosenBy } from "./choices.ts";
import { readFilter, readVoteWishes } from "./filter.ts";
import { rollCallsOf } from "./roll-calls.ts";
import { type BallotVote, countVotes, votesIn } from "./votes.ts";

type Block = EntityValue<"NewestBlock"> | null;

/** Rows handed on at a time. */
const batch = 500;

const ballotColumns = [
  "id",
  "reference",
  "date",
  "session",
  "resolution",
  "title",
  "question",
  "form",
  "rule",
  "important",
  "issues",
  "closed",
  "eligible",
  "votes",
  "yes",
  "no",
  "abstain",
  "choices",
  "overwritten",
  "unrevealed",
  "refused",
  "declared",
  "findings",
];

export const ballotsDownload: Download = {
  name: "ballots",
  field: "ballots",
  async open(question: Question, { filter }: QueryBallotsArgs, pin: Pin): Promise<OpenDownload> {
    const book = await getBook(question, pin);
    const ballots = book.ballots.filter((await readFilter(question, book, filter)).lets);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      for (let from = 0; from < ballots.length; from += batch) {
        yield await Promise.all(ballots.slice(from, from + batch).map((ballot) => ballotCells(question, ballot, block)));
      }
    }
    return { columns: [...ballotColumns, ...originColumns], count: ballots.length, rows: rows() };
  },
};

async function ballotCells(question: Question, ballot: BookBallot, block: Block): Promise<readonly Cell[]> {
  const { terms, count, result } = ballot;
  const choices = choicesOf(ballot);
  const ofClass = (name: string): Cell => {
    const own = choices.filter((choice) => choice.class === name);
    return own.length === 0 ? null : own.reduce((sum, { votes }) => sum + votes, 0);
  };
  return [
    ballot.id,
    terms.ref,
    ballot.date,
    ballot.session,
    ballot.resolution,
    terms.title,
    terms.question,
    terms.form,
    terms.rule,
    ballot.important,
    ballot.issues.join("; "),
    count.closedBy !== null,
    terms.eligible === 0 ? null : terms.eligible,
    count.votes,
    ofClass("YES"),
    ofClass("NO"),
    ofClass("ABSTAIN"),
    choices.map(({ name, votes }) => `${name}: ${votes}`).join("; "),
    count.overwritten,
    count.unrevealed,
    count.refused,
    result === null ? null : result.counts.join("; "),
    ballot.findings.map(({ kind, got, expected }) => `${kind}: ${got}, expected ${expected}`).join("; "),
    ...originCells(await question.linked("Stream", ballot.streamId, ballot.pin), block),
  ];
}

const voteColumns = [
  "id",
  "ballot",
  "reference",
  "date",
  "session",
  "resolution",
  "title",
  "important",
  "issues",
  "voter",
  "voter_name",
  "number",
  "unit",
  "place",
  "tag",
  "chosen",
  "class",
  "weight",
  "overwritten",
  "counts",
];

export const ballotVotesDownload: Download = {
  name: "ballot-votes",
  field: "ballotVotes",
  async open(question: Question, { filter, voter, class: classes }: QueryBallotVotesArgs, pin: Pin): Promise<OpenDownload> {
    const book = await getBook(question, pin);
    const ballots = book.ballots.filter((await readFilter(question, book, filter)).lets);
    const wishes = readVoteWishes(voter, classes);
    const calls = rollCallsOf(book);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      let part: BallotVote[] = [];
      for (const vote of votesIn(ballots, wishes, calls)) {
        part.push(vote);
        if (part.length < batch) continue;
        yield await Promise.all(part.map((each) => voteCells(question, each, block)));
        part = [];
      }
      yield await Promise.all(part.map((each) => voteCells(question, each, block)));
    }
    return { columns: [...voteColumns, ...originColumns], count: countVotes(ballots, wishes, calls), rows: rows() };
  },
};

async function voteCells(question: Question, vote: BallotVote, block: Block): Promise<readonly Cell[]> {
  const { ballot } = vote;
  const chosen = vote.choices.map((choice) => chosenBy(ballot, choice));
  return [
    vote.id,
    ballot.id,
    ballot.terms.ref,
    ballot.date,
    ballot.session,
    ballot.resolution,
    ballot.terms.title,
    ballot.important,
    ballot.issues.join("; "),
    vote.voter,
    vote.voter === null || ballot.terms.form !== "ROLL_CALL" ? null : (findCountry(vote.voter)?.name ?? null),
    vote.number,
    vote.unit,
    vote.place,
    vote.tag,
    chosen.map(({ name }) => name).join("; "),
    chosen.map((each) => each.class).join("; "),
    vote.weight === null ? null : String(vote.weight),
    vote.overwritten,
    vote.sums.map((votes, i) => `${chosenBy(ballot, i + 1).name}: ${votes}`).join("; "),
    ...originCells(await question.linked("Stream", ballot.streamId, ballot.pin), block),
  ];
}
