import type { BarsState, Row } from "../../../charts/state.ts";
import { formatsOf } from "../../../lib/format.ts";
import { isolate } from "../../../lib/isolate.ts";
import { ballotWords } from "../words.ts";
import { type VoterChart, voterFrame, voterName } from "./voter-chart.ts";

export type End = "most" | "least";

/** Voters at an end of the list; the page's own list has all. */
const shown = 10;
/** Of fewer ballots of both, a share says little: such pairs are in the page's list, and in no chart of the extremes. */
const fewest = 20;

/** With whom a voter voted the same most often, or least. */
export function voterAgreementState(chart: VoterChart, end: End): BarsState | null {
  const { locale, voter } = chart;
  const words = ballotWords(locale);
  const { percent, integer } = formatsOf(locale);
  const enough = voter.agreement.filter(({ common }) => common >= fewest);
  const pairs = end === "most" ? enough.slice(0, shown) : enough.slice(-shown).reverse();
  const [first] = pairs;
  // A short list is one chart, not its two ends.
  if (first === undefined || (end === "least" && enough.length <= shown)) return null;
  const left = voter.agreement.length - enough.length;
  return {
    ...voterFrame(chart, {
      name: "voter-agreement",
      title: words(end === "most" ? "charts.agreement.most" : "charts.agreement.least", {
        name: isolate(locale, voterName(locale, voter)),
        other: isolate(locale, voterName(locale, first)),
        percent: percent(first.share),
        common: integer(first.common),
      }),
      subtitle: words("charts.agreement.subtitle", {
        shown: pairs.length,
        count: voter.agreement.length,
        source: isolate(locale, voter.stream.title),
      }),
      notes: [words("charts.agreement.note"), ...(left === 0 ? [] : [words("charts.agreement.few", { count: left, fewest })])],
      measure: "percent",
      ...(end === "least" && { more: { end } }),
    }),
    kind: "bars",
    dimension: { key: "voter", label: words("voter.with") },
    rows: pairs.map(
      (pair): Row => ({
        key: pair.voter,
        label: voterName(locale, pair),
        value: (pair.share * 100).toFixed(1),
        records: pair.common,
        unknown: 0,
        grouped: 1,
        colour: "ballots",
        link: pair.country === null ? null : { to: "page", path: `/ballots/countries/${pair.voter}`, query: {} },
      }),
    ),
    total: null,
  };
}
