import { ruleOf } from "@plainsight/verifier/count/ballot-rule";
import { CastBallots, writeIn } from "@plainsight/verifier/count/cast-ballots";
import { type Choice, countRankedChoice, type RankedChoiceCount, type Votes } from "@plainsight/verifier/count/ranked-choice";
import type { BookBallot } from "./book.ts";
import { type Chosen, chosenBy } from "./choices.ts";

/** A ranked ballot counted by its published rule, or why it is not. */
export type RankedOutcome = { readonly count: RankedChoiceCount } | { readonly why: string };

/** Counting the 80,101 ballots of a city takes half a second: done when first asked for, and kept as long as its plain count is. */
const known = new WeakMap<BookBallot["count"], RankedOutcome>();

/** Null for a ballot without ranks. Votes are let through by the same code as in a reader's recount. */
export function roundsOf(ballot: BookBallot): RankedOutcome | null {
  if (ballot.terms.rule !== "RANKED") return null;
  const kept = known.get(ballot.count);
  if (kept !== undefined) return kept;
  const outcome = countRounds(ballot);
  known.set(ballot.count, outcome);
  return outcome;
}

function countRounds({ terms, replay }: BookBallot): RankedOutcome {
  const published = ruleOf(terms);
  if (!("rule" in published)) return { why: published.why };
  const { rule } = published;
  if (rule.kind !== "ranked-choice") return { why: `not ranked choice, but ${rule.kind}` };
  const cast = new CastBallots(terms.options.length);
  replay((marks, weight, votes) => cast.add(marks, weight, votes));
  return { count: countRankedChoice(cast, terms.options.length, rule) };
}

/** A choice of a round by the words that the ballot has for it. */
function chosenIn(ballot: BookBallot, choice: Choice): Chosen {
  return chosenBy(ballot, choice === "write-in" ? writeIn : choice);
}

function namedVotes(ballot: BookBallot, votes: readonly Votes[]) {
  return votes.map(({ choice, votes: count }) => ({ choice: chosenIn(ballot, choice), votes: count }));
}

/** Rounds as the API gives them. */
export function toRounds(ballot: BookBallot, { rounds, winner, blank }: RankedChoiceCount) {
  return {
    blank,
    winner: winner === null ? null : chosenIn(ballot, winner),
    rounds: rounds.map(({ round, threshold, votes, inactive, eliminated, elected, tie }) => ({
      number: round,
      threshold,
      votes: namedVotes(ballot, votes),
      inactive: Object.values(inactive).reduce((sum, ballots) => sum + ballots, 0),
      out: eliminated.map(({ choice, transfers, exhausted }) => ({
        choice: chosenIn(ballot, choice),
        votes: votes.find((each) => each.choice === choice)?.votes ?? 0,
        transfers: namedVotes(ballot, transfers),
        exhausted,
      })),
      elected: elected === null ? null : chosenIn(ballot, elected),
      tied: (tie ?? []).map((choice) => chosenIn(ballot, choice)),
    })),
  };
}
