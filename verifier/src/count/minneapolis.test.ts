import { expect, it } from "vitest";
import { minneapolisBallots, minneapolisCandidates, minneapolisRule, minneapolisTabulation } from "../../testing/minneapolis.ts";
import { countFirstPreferences } from "./first-preferences.ts";
import { type Choice, countRankedChoice, type Votes } from "./ranked-choice.ts";

const cast = minneapolisBallots();
const options = minneapolisCandidates.length;
const nameOf = (choice: Choice) => (choice === "write-in" ? "Undeclared Write-ins" : minneapolisCandidates[choice - 1]);
const named = (votes: readonly Votes[]) => Object.fromEntries(votes.map(({ choice, votes: count }) => [nameOf(choice), count]));

it("The plain first choices of Minneapolis 2013 are what the city's record holds", () => {
  const { options: votes, ...others } = countFirstPreferences(cast, options);
  const of = (name: string) => votes[minneapolisCandidates.indexOf(name)];
  expect(["BETSY HODGES", "MARK ANDREW", "DON SAMUELS", "CAM WINTON"].map(of)).toEqual([28_935, 19_584, 8_335, 7_511]);
  expect(others).toEqual({ undervotes: 834, overvotes: 93, writeIns: 117, blank: 639, ballots: 80_101 });
});

const count = countRankedChoice(cast, options, minneapolisRule);
const tabulation = minneapolisTabulation();

it("Minneapolis 2013 takes 33 rounds, ends at a threshold of 31,898 and elects Betsy Hodges", () => {
  expect(count.rounds).toHaveLength(33);
  expect(count.rounds.at(-1)?.threshold).toBe(31_898);
  expect(count.winner === null ? null : nameOf(count.winner)).toBe("BETSY HODGES");
  expect(count.blank).toBe(639);
  expect(count.rounds.some(({ tie }) => tie !== null)).toBe(false);
});

it.each(tabulation)("Round $round of Minneapolis 2013 is the independent tabulator's: votes, transfers, exhausted, threshold", (round) => {
  const ours = count.rounds[round.round - 1];
  expect(ours?.threshold).toBe(round.threshold);
  expect(named(ours?.votes ?? [])).toEqual(Object.fromEntries(round.tally));
  expect(ours?.inactive).toEqual(round.inactive);
  const eliminated = ours?.eliminated.map(({ choice, transfers, exhausted }) => ({
    name: nameOf(choice),
    transfers: { ...named(transfers), ...(exhausted === 0 ? {} : { exhausted }) },
  }));
  expect(byName(eliminated)).toEqual(
    byName(round.eliminated.map(({ name, transfers }) => ({ name, transfers: Object.fromEntries(transfers) }))),
  );
  expect(ours?.elected === null || ours === undefined ? [] : [nameOf(ours.elected)]).toEqual(round.elected);
});

function byName(list: readonly { readonly name: string | undefined }[] | undefined) {
  return [...(list ?? [])].sort((a, b) => (a.name ?? "").localeCompare(b.name ?? ""));
}
