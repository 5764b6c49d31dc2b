import type { BarsState, Row } from "../../../charts/state.ts";
import type { FlowDimension } from "../../../generated/graphql.ts";
import type { Answer } from "../../../lib/ask.ts";
import { dimensionOf } from "../../../lib/grouping.ts";
import { bySize, type PartyDimension, rowOf, totalOf, unspecified } from "./rows.ts";
import { type Choice, frameOf, named, own, periodPhrase, type Scene, subtitleOf, sumsOf } from "./scene.ts";

/** A chart that shows more is a list; readers are led to the table and "all". */
const shownAtMost = 15;

const phrases = {
  country: "subtitle.byCountry",
  provider: "subtitle.byProvider",
  receiver: "subtitle.byReceiver",
  programme: "subtitle.byProgramme",
} as const;

export interface BarsChart {
  readonly name: string;
  readonly dimension: PartyDimension;
  readonly page: string;
  /** Whom or which place the whole chart is about; empty where it is about all. */
  readonly subject: string;
}

/** Sums by one dimension, largest first, the small ones as one row unless the address asks for all. */
export async function loadBars(scene: Scene, choice: Choice, chart: BarsChart): Promise<Answer<BarsState | null>> {
  const by: FlowDimension = dimensionOf[chart.dimension];
  const [answer, years] = await Promise.all([sumsOf(scene, choice.selection, [by]), sumsOf(scene, choice.selection, ["YEAR"])]);
  if (!answer.ok) return answer;
  if (!years.ok) return years;
  if (answer.data.length === 0) return { ok: true, data: null };
  const { words } = scene;
  const sorted = answer.data.map((sum) => rowOf(scene, sum, chart.dimension)).sort(bySize);
  const top = readTop(own(scene, "top"));
  const rows = groupSmall(sorted, top === "all" ? sorted.length : top, (count) => words("others", { count }));
  const subtitle = await subtitleOf(scene, choice, words(phrases[chart.dimension]), periodPhrase(scene, choice.selection, years.data));
  const frame = {
    name: chart.name,
    title: titleOf(scene, sorted, chart.subject),
    subtitle,
    notes: [],
    page: chart.page,
    ...(top === shownAtMost ? {} : { more: { top } }),
  };
  return {
    ok: true,
    data: {
      ...frameOf(scene, choice, frame, answer.data),
      kind: "bars",
      dimension: { key: chart.dimension, label: words(`dimensions.${chart.dimension}`) },
      rows,
      total: totalOf(rows),
    },
  };
}

function readTop(text: string | undefined): number | "all" {
  if (text === "all") return "all";
  return text !== undefined && /^[1-9]\d?$/.test(text) ? Number(text) : shownAtMost;
}

/** The rows after the first `shown` as one. A group of one would hide a name and save nothing. */
function groupSmall(sorted: readonly Row[], shown: number, others: (count: number) => string): readonly Row[] {
  const rest = sorted.slice(shown);
  if (rest.length < 2) return sorted;
  const group: Row = {
    ...totalOf(rest),
    key: "others",
    label: others(rest.length),
    link: { to: "chart", add: { top: "all" } },
    grouped: rest.length,
  };
  return [...sorted.slice(0, shown), group];
}

/** The sentence above a ranking: who has the largest share, and of how much. */
export function titleOf(scene: Scene, rows: readonly Row[], subject: string): string {
  const { view, words } = scene;
  const total = totalOf(rows).value;
  const largest = rows.find(({ key, value }) => key !== unspecified && value !== null) ?? rows[0];
  if (largest === undefined || largest.value === null || total === null)
    return words("titles.only", { name: subject === "" ? (largest?.label ?? "") : subject, amount: words("unknown") });
  const amounts = { amount: view.formats.moneyRounded(largest.value, "USD"), total: view.formats.moneyRounded(total, "USD") };
  const name = named(scene, largest.label);
  if (rows.length === 1)
    return subject === "" ? words("titles.only", { name, ...amounts }) : words("titles.onlyFor", { subject, name, ...amounts });
  return subject === "" ? words("titles.share", { name, ...amounts }) : words("titles.shareFor", { subject, name, ...amounts });
}
