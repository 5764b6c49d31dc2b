import { optionClasses } from "@plainsight/verifier/ballot-terms";
import type { BallotVoterOrder } from "../../generated/graphql.ts";
import { compareText } from "../../kernel/compare-text.ts";
import { findCountry } from "../../kernel/country.ts";
import { type Agreement, taking } from "./agreement.ts";
import { choicesOf } from "./choices.ts";
import type { RollCalls } from "./roll-calls.ts";
import type { BallotVoter } from "./voters.ts";

/** What is counted of one voter over the ballots that a filter lets through. */
export interface VoterFigures {
  /** Recorded votes, an absence that the source tells of included. */
  readonly votes: number;
  /** Of them those by which the voter took part. */
  readonly cast: number;
  /** How often the voter chose what most did. */
  readonly majority: Agreement;
}

/** A stream with named votes. */
export interface VoterSource {
  readonly streamId: string;
  readonly ballots: number;
  readonly voters: number;
  readonly votes: number;
  readonly pin: BallotVoter["pin"];
}

const classNames: readonly string[] = optionClasses;

/** True for the numbers of classes that tell of somebody who took no part, or could not. */
const away = Uint8Array.from(optionClasses, (name) =>
  name === "UNSET" || name === "ABSENT" || name === "NOT_VOTING" || name === "NOT_MEMBER" ? 1 : 0,
);

const leading = new WeakMap<RollCalls, Uint8Array>();

/** For each ballot the number of yes, no or abstention, whichever has more votes than each of the others; 0 where none has. */
function leadingOf(calls: RollCalls): Uint8Array {
  let found = leading.get(calls);
  if (found === undefined) {
    found = Uint8Array.from(calls.ballots, (ballot) => {
      const sums = new Map<number, number>();
      for (const { class: name, votes } of choicesOf(ballot)) {
        const number = classNames.indexOf(name);
        if (taking[number] === 1) sums.set(number, (sums.get(number) ?? 0) + votes);
      }
      const most = Math.max(0, ...sums.values());
      const first = [...sums].filter(([, votes]) => votes === most);
      return most > 0 && first.length === 1 ? (first[0]?.[0] ?? 0) : 0;
    });
    leading.set(calls, found);
  }
  return found;
}

const counted = new WeakMap<BallotVoter, VoterFigures>();

export function figuresOf(voter: BallotVoter): VoterFigures {
  let figures = counted.get(voter);
  if (figures === undefined) {
    figures = countFigures(voter);
    counted.set(voter, figures);
  }
  return figures;
}

function countFigures({ calls, voter, places }: BallotVoter): VoterFigures {
  const own = calls.classesOf(voter);
  const most = leadingOf(calls);
  let [votes, cast, common, same] = [0, 0, 0, 0];
  if (own === undefined) return { votes, cast, majority: { common, same } };
  for (const place of places) {
    const number = own[place] ?? 0;
    if (number === 0) continue;
    votes++;
    if (away[number] === 0) cast++;
    const led = most[place] ?? 0;
    if (led === 0 || taking[number] === 0) continue;
    common++;
    if (number === led) same++;
  }
  return { votes, cast, majority: { common, same } };
}

/** Part of the stream's ballots in which the voter took part; `places` is never empty, as the voter has a vote in one. */
export function participationOf(voter: BallotVoter): number {
  return figuresOf(voter).cast / voter.places.length;
}

/** How often with most others, from 0 to 1; null where there is nothing to compare. */
export function majorityShare(voter: BallotVoter): number | null {
  const { common, same } = figuresOf(voter).majority;
  return common === 0 ? null : same / common;
}

/**
 * Those whose identifier, code or English name holds the text, and those named beside it: as a reader may search by a name in
 * another language.
 */
export function searchVoters(voters: readonly BallotVoter[], text: string | null, beside: readonly string[]): readonly BallotVoter[] {
  const wanted = text?.trim().toLowerCase() ?? "";
  if (wanted === "" && beside.length === 0) return voters;
  const named = new Set(beside);
  return voters.filter(({ calls, voter }) => {
    if (named.has(voter)) return true;
    const country = calls.isNamed(voter) ? undefined : findCountry(voter);
    return wanted !== "" && [voter, country?.name ?? ""].some((name) => name.toLowerCase().includes(wanted));
  });
}

const orders: Readonly<Record<BallotVoterOrder, (voter: BallotVoter) => number>> = {
  NAME: () => 0,
  MOST_VOTES: (voter) => -figuresOf(voter).votes,
  MOST_PARTICIPATION: (voter) => -participationOf(voter),
  LEAST_PARTICIPATION: (voter) => participationOf(voter),
  // Of whom nothing can be compared stands at the end of both.
  MOST_WITH_MAJORITY: (voter) => -(majorityShare(voter) ?? -1),
  LEAST_WITH_MAJORITY: (voter) => majorityShare(voter) ?? 2,
};

/** In the order asked for; those that are level by their identifier. */
export function orderVoters(voters: readonly BallotVoter[], order: BallotVoterOrder): readonly BallotVoter[] {
  const key = orders[order];
  return voters
    .map((voter) => ({ voter, by: key(voter), name: nameOf(voter) }))
    .sort((a, b) => a.by - b.by || compareText(a.name, b.name) || compareText(a.voter.id, b.voter.id))
    .map(({ voter }) => voter);
}

function nameOf({ calls, voter }: BallotVoter): string {
  return calls.isNamed(voter) ? voter : (findCountry(voter)?.name ?? voter);
}

/** The streams that the voters are of, that with most votes first. */
export function sourcesOf(voters: readonly BallotVoter[]): readonly VoterSource[] {
  const sources = new Map<string, VoterSource>();
  for (const voter of voters) {
    const { streamId, places, pin } = voter;
    const known = sources.get(streamId) ?? { streamId, ballots: places.length, voters: 0, votes: 0, pin };
    sources.set(streamId, { ...known, voters: known.voters + 1, votes: known.votes + figuresOf(voter).votes });
  }
  return [...sources.values()].sort((a, b) => b.votes - a.votes || compareText(a.streamId, b.streamId));
}
