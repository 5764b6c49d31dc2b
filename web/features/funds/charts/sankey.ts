import { type Grouping, groupFlows, type SankeyFlow, type SankeyParty } from "../../../charts/sankey/group.ts";
import type { Amount, SankeyState, Stage } from "../../../charts/state.ts";
import type { ChartSumFragment, CountryKind } from "../../../generated/graphql.ts";
import type { Answer } from "../../../lib/ask.ts";
import { groupBy } from "../../../lib/group-by.ts";
import { amountOf, rowOf, totalOf } from "./rows.ts";
import { type Choice, enteringBefore, frameOf, named, own, periodPhrase, type Scene, sumsOf } from "./scene.ts";

/** How many of each stage are shown by themselves: as many as colours and lines of text can tell apart. */
const shown = { giver: 12, fund: 3, receiver: 7, country: 15 } as const;
type StageKey = keyof typeof shown;

/**
 * The way of the money: givers → fund → recipients → countries. A fund pools what it gets, so givers are left out where
 * the chart is narrowed to a place, a recipient or a programme. Where no single fund stands between, it is
 * givers → recipients → countries.
 */
export async function loadSankey(
  scene: Scene,
  leaves: Choice,
  chart: { readonly name: string; readonly page: string },
): Promise<Answer<SankeyState | null>> {
  const { selection } = leaves;
  const fund = leaves.series.provider;
  const enters = fund === null ? undefined : entersInto(scene, leaves, fund.id);
  const [out, into] = await Promise.all([
    sumsOf(scene, selection, ["PROVIDER", "RECEIVER", "COUNTRY"]),
    enters === undefined ? undefined : sumsOf(scene, enters.selection, ["PROVIDER"]),
  ]);
  if (!out.ok) return out;
  if (into?.ok === false) return into;
  if (out.data.length === 0) return { ok: true, data: null };
  const { view, words } = scene;
  const givers = into?.data ?? [];
  const doneOut = view.t(`kinds.${leaves.series.kind}.done`);
  const doneIn = enters === undefined ? "" : view.t(`kinds.${enters.series.kind}.done`);
  const keys: readonly StageKey[] =
    givers.length > 0 ? ["giver", "fund", "receiver", "country"] : [fund === null ? "giver" : "fund", "receiver", "country"];
  const first = keys.length - 3;
  const flows = [
    ...givers.map(
      (sum): SankeyFlow => ({
        ...amountOf(sum),
        stage: 0,
        from: party(scene, sum, "provider"),
        to: { id: fund?.id ?? "", label: fund?.name ?? "", link: null },
        done: doneIn,
      }),
    ),
    ...firstHops(scene, out.data, first, doneOut),
    ...out.data.map(
      (sum): SankeyFlow => ({
        ...amountOf(sum),
        stage: first + 1,
        from: party(scene, sum, "receiver"),
        to: party(scene, sum, "country"),
        done: doneOut,
      }),
    ),
  ];
  const open = own(scene, "open");
  const { nodes, links } = groupFlows(
    flows,
    keys.map((key) => grouping(scene, key, open)),
  );
  const [totalIn, totalOut] = [totalOf(givers.map(amountOf)), totalOf(out.data.map(amountOf))];
  const stages = keys.map((key): Stage => {
    const label = words(`stages.${key}`);
    if (key === "giver" && givers.length > 0) return { key, label, detail: doneIn, total: totalIn };
    return key === "fund" ? { key, label, detail: "", total: null } : { key, label, detail: doneOut, total: totalOut };
  });
  const years = await sumsOf(scene, selection, ["YEAR"]);
  const period = periodPhrase(scene, selection, years.ok ? years.data : []);
  const frame = {
    name: chart.name,
    title: titleOf(scene, { givers, totalIn, doneIn, out: out.data, totalOut, doneOut }),
    subtitle: [fund === null ? "" : named(scene, fund.name), words("subtitle.way"), period].filter((part) => part !== "").join(" · "),
    notes: givers.length > 0 ? [words("pooled")] : [],
    page: chart.page,
    ...(isStage(open) && { more: { open } }),
  };
  return { ok: true, data: { ...frameOf(scene, leaves, frame, [...givers, ...out.data]), kind: "sankey", stages, nodes, links } };
}

/** What came into the very fund that the money leaves. */
function entersInto(scene: Scene, leaves: Choice, fund: string): Choice | undefined {
  const found = enteringBefore(scene, leaves);
  return found?.series.receiver?.id === fund ? found : undefined;
}

/** From the fund, or from each giver, to each recipient, whatever the country. */
function firstHops(scene: Scene, out: readonly ChartSumFragment[], stage: number, done: string): readonly SankeyFlow[] {
  const hops = groupBy(out, (sum) => `${sum.provider?.id} ${sum.receiver?.id}`);
  return [...hops.values()].flatMap((sums): SankeyFlow[] => {
    const [first] = sums;
    if (first === undefined) return [];
    return [{ ...totalOf(sums.map(amountOf)), stage, from: party(scene, first, "provider"), to: party(scene, first, "receiver"), done }];
  });
}

function party(scene: Scene, sum: ChartSumFragment, dimension: "provider" | "receiver" | "country"): SankeyParty {
  const { key, label, link } = rowOf(scene, sum, dimension);
  return { id: key, label, link };
}

function grouping(scene: Scene, key: StageKey, open: string | undefined): Grouping {
  return {
    shown: open === key ? null : shown[key],
    others: (count) => scene.words("others", { count }),
    link: { to: "chart", add: { open: key } },
  };
}

function isStage(text: string | undefined): text is StageKey {
  return text !== undefined && text in shown;
}

interface Told {
  readonly givers: readonly ChartSumFragment[];
  readonly totalIn: Amount;
  readonly doneIn: string;
  readonly out: readonly ChartSumFragment[];
  readonly totalOut: Amount;
  readonly doneOut: string;
}

function titleOf({ view, words }: Scene, { givers, totalIn, doneIn, out, totalOut, doneOut }: Told): string {
  const money = (amount: Amount) => (amount.value === null ? words("unknown") : view.formats.moneyRounded(amount.value, "USD"));
  const kinds = new Map<string, CountryKind>(
    out.flatMap(({ country }) => (country === null ? [] : [[country.code, country.kind] as const])),
  );
  const regions = [...kinds.values()].filter((kind) => kind === "REGION").length;
  const countries = kinds.size - regions;
  const places =
    regions === 0 ? view.t("words.countriesAndAreas", { count: countries }) : view.t("words.countriesAndRegions", { countries, regions });
  const left = { amountOut: money(totalOut), doneOut, places };
  if (givers.length === 0) return words("titles.wayOut", left);
  return words("titles.way", { amountIn: money(totalIn), doneIn, givers: words("givers", { count: givers.length }), ...left });
}
