import type { BarsState, Row } from "../../../charts/state.ts";
import { formatsOf } from "../../../lib/format.ts";
import { isolate } from "../../../lib/isolate.ts";
import { choiceName } from "../choice-name.ts";
import { classColour, inOrder } from "../colours.ts";
import { ballotWords } from "../words.ts";
import type { BallotChart } from "./ballot-chart.ts";
import { frameOf, shortened, votesMeasure } from "./frame.ts";

/** Options beyond these are one row; the page's table has every one. */
const shown = 15;

/** What a ballot's votes add up to, option by option; of votes with a weight the weights. */
export function resultState({ locale, ballot, block, pinned }: BallotChart): BarsState | null {
  const words = ballotWords(locale);
  const { integer } = formatsOf(locale);
  const choices = inOrder(ballot.figures);
  const total = choices.reduce((sum, { votes }) => sum + votes, 0);
  if (total === 0) return null;
  const weighted = choices.some(({ weight }) => weight !== null);
  const all = choices.map(
    (choice): Row => ({
      key: choice.class === "CANDIDATE" ? String(choice.number) : choice.class,
      label: choiceName(locale, choice),
      value: choice.weight ?? String(choice.votes),
      records: choice.votes,
      unknown: 0,
      link: null,
      grouped: 1,
      colour: classColour(choice.class),
    }),
  );
  const rest = all.slice(shown);
  const others: Row = {
    key: "others",
    label: words("charts.others", { count: rest.length }),
    value: String(rest.reduce((sum, { value }) => sum + BigInt(value ?? 0), 0n)),
    records: rest.reduce((sum, { records }) => sum + records, 0),
    unknown: 0,
    link: null,
    grouped: rest.length,
  };
  const [first, second] = choices;
  const parts = all.slice(0, 4).map(({ label, records }) => `${label} ${integer(records)}`);
  const most = first === undefined ? "" : isolate(locale, choiceName(locale, first));
  const names = { name: most, votes: first?.votes ?? 0, total };
  const title =
    first?.class !== "CANDIDATE"
      ? words("charts.result.classes", { parts: parts.join(" · "), count: total })
      : first.votes === second?.votes
        ? words("charts.result.tied", { votes: first.votes, total })
        : words(ballot.rule === "RANKED" ? "charts.result.first" : "charts.result.most", names);
  return {
    ...frameOf({
      name: "ballot-result",
      locale,
      title,
      subtitle: shortened(locale, ballot.title),
      measure: weighted ? { key: "weight", short: "", long: words("result.weight") } : votesMeasure(locale),
      notes: ballot.rule === "RANKED" ? [words("result.first")] : [],
      stream: ballot.fact.stream,
      block,
      pinned,
      proof: ballot.fact.label,
      path: `/ballots/${ballot.id}`,
      query: {},
      more: { ballot: ballot.id },
    }),
    kind: "bars",
    dimension: { key: "option", label: words("result.option") },
    rows: rest.length < 2 ? all : [...all.slice(0, shown), others],
    total: null,
  };
}
