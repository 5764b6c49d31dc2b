import type { Amount, YearsState } from "../../../charts/state.ts";
import { formatsOf } from "../../../lib/format.ts";
import { isolate } from "../../../lib/isolate.ts";
import { classColour } from "../colours.ts";
import { ballotWords } from "../words.ts";
import { type VoterChart, voterFrame, voterName } from "./voter-chart.ts";

/** A voter's recorded votes by year, what each class had stacked on the other. A year without a ballot is hatched, not nought. */
export function voterYearsState(chart: VoterChart): YearsState | null {
  const { locale, voter } = chart;
  const words = ballotWords(locale);
  const { percent } = formatsOf(locale);
  const dated = voter.byYear.flatMap(({ year, classes }) => (year === null ? [] : [{ year, classes }]));
  const [first, last] = [dated.at(0)?.year, dated.at(-1)?.year];
  const [largest] = [...voter.classes].sort((a, b) => b.votes - a.votes);
  if (first === undefined || last === undefined || largest === undefined) return null;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const byYear = new Map(dated.map(({ year, classes }) => [year, classes]));
  const title = words("charts.years.title", {
    name: isolate(locale, voterName(locale, voter)),
    class: words(`classes.${largest.class}`),
    percent: percent(largest.votes / voter.votes),
    count: voter.votes,
  });
  return {
    ...voterFrame(chart, {
      name: "voter-years",
      title,
      subtitle: words("charts.years.subtitle", { from: String(first), to: String(last), source: isolate(locale, voter.stream.title) }),
      notes: [words("voter.unknown")],
      measure: "votes",
    }),
    kind: "years",
    shape: "stacked",
    periods: years.map((year) => ({ key: String(year), partial: false })),
    series: voter.classes.map((part) => ({
      key: part.class,
      label: words(`classes.${part.class}`),
      colour: classColour(part.class),
      values: years.map((year): Amount => {
        const classes = byYear.get(year);
        if (classes === undefined) return { value: null, records: 0, unknown: 0 };
        const votes = classes.find((each) => each.class === part.class)?.votes ?? 0;
        return { value: String(votes), records: votes === 0 ? 1 : votes, unknown: 0 };
      }),
    })),
    total: null,
  };
}
