import type { BallotClass, QueryNamedVotersArgs } from "../../generated/graphql.ts";
import { findCountry } from "../../kernel/country.ts";
import { Memory } from "../../kernel/memory.ts";
import { pinName } from "../../kernel/pin.ts";
import type { Cell, Download, OpenDownload, Pin, Question } from "../domain.ts";
import { originCells, originColumns } from "../download-cells.ts";
import { getBook } from "./book.ts";
import { readFilter, readVoter } from "./filter.ts";
import { classNamed, rollCallsOf } from "./roll-calls.ts";
import { figuresOf, majorityShare, orderVoters, participationOf, searchVoters } from "./voter-list.ts";
import { type BallotVoter, countClasses, getVoters, votedIn } from "./voters.ts";

/** By state, pin and filter: the pages of one list, and their orders, count each voter once. */
const lists = new Memory<readonly BallotVoter[]>(20_000, (voters) => voters.length);

/** Voters that a question means, in the order of their streams. @throws RequestError UNKNOWN_STREAM, BAD_ARGUMENT */
export async function askedVoters(
  question: Question,
  { filter, text, beside }: Partial<Pick<QueryNamedVotersArgs, "filter" | "text" | "beside">>,
  pin: Pin,
): Promise<readonly BallotVoter[]> {
  const book = await getBook(question, pin);
  const wishes = await readFilter(question, book, filter);
  const voters = await lists.get(question.state, `${wishes.name} ${pinName(pin)}`, async () =>
    getVoters(rollCallsOf(book), wishes.lets, wishes.voters, pin),
  );
  return searchVoters(voters, text ?? null, (beside ?? []).map(readVoter));
}

const classes = ["YES", "NO", "ABSTAIN", "ABSENT", "NOT_VOTING", "NOT_MEMBER", "INVALID"] as const satisfies readonly BallotClass[];

const columns = [
  "id",
  "voter",
  "voter_name",
  "ballots",
  "votes",
  "cast",
  "participation",
  "compared_with_majority",
  "same_as_majority",
  "share_with_majority",
  ...classes.map((name) => name.toLowerCase()),
  "first_date",
  "last_date",
];

export const ballotVotersDownload: Download = {
  name: "ballot-voters",
  field: "namedVoters",
  async open(question: Question, { orderBy = "MOST_VOTES", ...args }: Partial<QueryNamedVotersArgs>, pin: Pin): Promise<OpenDownload> {
    const voters = orderVoters(await askedVoters(question, args, pin), orderBy);
    const block = await question.entity("NewestBlock", "newest", pin);
    async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
      yield await Promise.all(
        voters.map(async (voter) => [...cells(voter), ...originCells(await question.linked("Stream", voter.streamId, pin), block)]),
      );
    }
    return { columns: [...columns, ...originColumns], count: voters.length, rows: rows() };
  },
};

function cells(voter: BallotVoter): readonly Cell[] {
  const { votes, cast, majority } = figuresOf(voter);
  const places = votedIn(voter);
  const counts = countClasses(voter, places);
  const ofClass = (name: BallotClass): Cell => [...counts].find(([number]) => classNamed(number) === name)?.[1] ?? 0;
  const { ballots } = voter.calls;
  return [
    voter.id,
    voter.voter,
    voter.calls.isNamed(voter.voter) ? null : (findCountry(voter.voter)?.name ?? null),
    voter.places.length,
    votes,
    cast,
    participationOf(voter).toFixed(4),
    majority.common,
    majority.same,
    majorityShare(voter)?.toFixed(4) ?? null,
    ...classes.map(ofClass),
    ballots[places.at(-1) ?? -1]?.date ?? null,
    ballots[places[0] ?? -1]?.date ?? null,
  ];
}
