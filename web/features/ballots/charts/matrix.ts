import type { MatrixState } from "../../../charts/state.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { formatsOf } from "../../../lib/format.ts";
import { isolate } from "../../../lib/isolate.ts";
import { type MatrixScene, mostVoters } from "../ask-matrix.ts";
import { matrixQuery } from "../matrix-selection.ts";
import { voterInitials, voterPath } from "../voter-address.ts";
import { ballotWords } from "../words.ts";
import { frameOf, percentMeasure } from "./frame.ts";
import { voterName } from "./voter-chart.ts";

/** Who votes with whom: the share of their common ballots in which each two voted the same. */
export function matrixState(locale: Locale, scene: MatrixScene, pinned: boolean): MatrixState | null {
  const { voters, pairs, block, selection, left } = scene;
  const [first] = voters;
  const compared = pairs.filter(({ common }) => common > 0).sort((a, b) => b.same / b.common - a.same / a.common);
  const [closest, farthest] = [compared[0], compared.at(-1)];
  if (first === undefined || block === null || closest === undefined || farthest === undefined) return null;
  const words = ballotWords(locale);
  const { percent } = formatsOf(locale);
  const named = (code: string): string => {
    const voter = voters.find((each) => each.voter === code);
    return isolate(locale, voter === undefined ? code : voterName(locale, voter));
  };
  const told = (pair: typeof closest) => ({ one: named(pair.one), other: named(pair.other), percent: percent(pair.same / pair.common) });
  const { one, other, percent: most } = told(closest);
  const least = told(farthest);
  const title =
    compared.length === 1
      ? words("charts.matrix.pair", { one, other, percent: most })
      : words("charts.matrix.title", { one, other, most, another: least.one, fourth: least.other, least: least.percent });
  const { stream } = first;
  return {
    ...frameOf({
      name: "ballot-matrix",
      locale,
      title,
      subtitle: words("charts.matrix.subtitle", {
        count: voters.length,
        period: periodOf(locale, scene),
        source: isolate(locale, stream.title),
      }),
      measure: percentMeasure(locale),
      notes: [words("charts.agreement.note"), ...(left > 0 ? [words("charts.matrix.left", { count: left, most: mostVoters })] : [])],
      stream,
      block,
      pinned,
      proof: stream.label,
      path: "/ballots/agreement",
      query: matrixQuery(selection),
    }),
    kind: "matrix",
    dimension: { key: "voter", label: words("voter.with") },
    parties: voters.map((voter) => ({
      key: voter.voter,
      label: voterName(locale, voter),
      ...(voter.named && { code: voterInitials(voter.voter) }),
      link: voter.country === null && !voter.named ? null : { to: "page", path: voterPath(voter), query: {} },
    })),
    pairs: pairs.map(({ one, other, same, common }) => ({ one, other, same, common })),
    counted: { same: { key: "same", label: words("voter.same") }, common: { key: "common", label: words("voter.common") } },
  };
}

/** Years from the first to the last vote of those compared, with issue and importance where the address names them. */
function periodOf(locale: Locale, { voters, selection }: MatrixScene): string {
  const words = ballotWords(locale);
  const years = voters.flatMap(({ firstDate, lastDate }) => [firstDate, lastDate].flatMap((date) => date?.slice(0, 4) ?? [])).sort();
  const period = years.length === 0 ? "" : words("charts.matrix.years", { from: years[0] ?? "", to: years.at(-1) ?? "" });
  return [
    period,
    ...(selection.issue === undefined ? [] : [isolate(locale, selection.issue)]),
    ...(selection.important ? [words("says.important")] : []),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
