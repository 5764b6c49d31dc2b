import type { Amount, YearsState } from "../../../charts/state.ts";
import { mostCategories } from "../../../charts/theme.ts";
import { formatsOf } from "../../../lib/format.ts";
import { isolate } from "../../../lib/isolate.ts";
import { choiceName } from "../choice-name.ts";
import { ballotWords } from "../words.ts";
import type { BallotChart } from "./ballot-chart.ts";
import { frameOf, shortened, votesMeasure } from "./frame.ts";

/** Votes by round of those who stay in longest, and the votes that no longer count for anybody. */
export function roundsState({ locale, ballot, block, pinned }: BallotChart): YearsState | null {
  const counted = ballot.rounds;
  const last = counted?.rounds.at(-1);
  if (counted == null || last === undefined || counted.rounds.length < 2) return null;
  const words = ballotWords(locale);
  const { integer } = formatsOf(locale);
  const { rounds, winner } = counted;
  const one = (value: number | undefined): Amount => ({
    value: value === undefined ? null : String(value),
    records: value === undefined ? 0 : 1,
    unknown: 0,
  });
  // Who is in the last round, then who went out last.
  const longest = [...new Set([...rounds].reverse().flatMap(({ votes }) => votes.map(({ choice }) => choice.name)))].slice(
    0,
    mostCategories - 1,
  );
  const chosen = rounds.flatMap(({ votes }) => votes);
  const series = longest.map((name) => {
    const choice = chosen.find((vote) => vote.choice.name === name)?.choice;
    return {
      key: name,
      label: choice === undefined ? name : choiceName(locale, choice),
      values: rounds.map(({ votes }) => one(votes.find((vote) => vote.choice.name === name)?.votes)),
    };
  });
  const inactive = {
    key: "inactive",
    label: words("charts.rounds.inactive"),
    values: rounds.map((round) => one(round.inactive)),
    colour: "cat-other" as const,
  };
  const votes = last.votes[0]?.votes ?? 0;
  const title =
    winner === null
      ? words("charts.rounds.nobody", { count: rounds.length })
      : words("charts.rounds.title", { name: isolate(locale, choiceName(locale, winner)), count: rounds.length, votes });
  return {
    ...frameOf({
      name: "ballot-rounds",
      locale,
      title,
      subtitle: shortened(locale, ballot.title),
      measure: votesMeasure(locale),
      notes: [words("charts.rounds.note", { shown: longest.length, threshold: integer(last.threshold) })],
      stream: ballot.fact.stream,
      block,
      pinned,
      proof: ballot.fact.label,
      path: `/ballots/${ballot.id}`,
      query: {},
      more: { ballot: ballot.id },
    }),
    kind: "years",
    shape: "lines",
    step: { key: "round", label: words("charts.rounds.round") },
    periods: rounds.map(({ number }) => ({ key: String(number), partial: false })),
    series: [...series, inactive],
    total: null,
  };
}
