import type { Amount, Period, Series, YearsState } from "../../../charts/state.ts";
import { mostCategories } from "../../../charts/theme.ts";
import type { ChartSumFragment } from "../../../generated/graphql.ts";
import type { Answer } from "../../../lib/ask.ts";
import { compare } from "../../../lib/decimal.ts";
import { groupBy } from "../../../lib/group-by.ts";
import { donePhrase } from "../../../lib/series-words.ts";
import { amountOf, bySize, rowOf, totalOf } from "./rows.ts";
import { type Choice, frameOf, named, own, periodPhrase, type Scene, subtitleOf, sumsOf } from "./scene.ts";

export interface YearsChart {
  readonly name: string;
  readonly page: string;
  readonly subject: string;
}

const noRecord: Amount = { value: null, records: 0, unknown: 0 };

/** Sums by year as columns; stacked by programme where the address says `split=programme`. */
export async function loadYears(scene: Scene, choice: Choice, chart: YearsChart): Promise<Answer<YearsState | null>> {
  const split = own(scene, "split") === "programme";
  const answer = await sumsOf(scene, choice.selection, split ? ["YEAR", "PROGRAMME"] : ["YEAR"]);
  if (!answer.ok) return answer;
  if (answer.data.length === 0) return { ok: true, data: null };
  const { view, words } = scene;
  const periods = periodsOf(scene, choice, answer.data);
  const kinds = view.t(`kinds.${choice.series.kind}.many`);
  const series = split
    ? byProgramme(scene, periods, answer.data)
    : [{ key: choice.series.kind.toLowerCase(), label: kinds, values: valuesOf(periods, answer.data) }];
  const subtitle = await subtitleOf(scene, choice, words("subtitle.byYear"), periodPhrase(scene, choice.selection, answer.data));
  const totals = periods.map((_period, index) => totalOf(series.flatMap(({ values }) => values[index] ?? [])));
  const frame = {
    name: chart.name,
    title: titleOf(scene, periods, totals, kinds, chart.subject),
    subtitle,
    notes: notesOf(scene, choice, periods),
    page: chart.page,
    ...(split && { more: { split: "programme" } }),
  };
  return {
    ok: true,
    data: {
      ...frameOf(scene, choice, frame, answer.data),
      kind: "years",
      shape: series.length > 1 ? "stacked" : "columns",
      periods,
      series,
      total: totalOf(totals),
    },
  };
}

/** What came in and what went out by year, as lines: they tell of the same money and are never added up. */
export async function loadInAndOut(scene: Scene, enters: Choice, leaves: Choice, chart: YearsChart): Promise<Answer<YearsState | null>> {
  const [incoming, outgoing] = await Promise.all([sumsOf(scene, enters.selection, ["YEAR"]), sumsOf(scene, leaves.selection, ["YEAR"])]);
  if (!incoming.ok) return incoming;
  if (!outgoing.ok) return outgoing;
  if (incoming.data.length === 0 || outgoing.data.length === 0) return { ok: true, data: null };
  const rows = [...incoming.data, ...outgoing.data];
  const { view, words } = scene;
  const periods = periodsOf(scene, leaves, rows);
  const lineOf = ({ series }: Choice, sums: readonly ChartSumFragment[]): Series => ({
    key: series.kind.toLowerCase() + series.step,
    // The kind says enough where the two differ in it.
    label: enters.series.kind === leaves.series.kind ? donePhrase(view, series) : view.t(`kinds.${series.kind}.many`),
    values: valuesOf(periods, sums),
  });
  const amount = (sums: readonly ChartSumFragment[]) => view.formats.moneyRounded(totalOf(sums.map(amountOf)).value ?? "0", "USD");
  const title = words("titles.inOut", {
    amountIn: amount(incoming.data),
    doneIn: view.t(`kinds.${enters.series.kind}.done`),
    amountOut: amount(outgoing.data),
    doneOut: view.t(`kinds.${leaves.series.kind}.done`),
  });
  const fund = enters.series.receiver ?? leaves.series.provider;
  const phrases = [fund === null ? "" : named(scene, fund.name), words("subtitle.byYear"), periodPhrase(scene, leaves.selection, rows)];
  const subtitle = phrases.filter((phrase) => phrase !== "").join(" · ");
  const frame = { name: chart.name, title, subtitle, notes: notesOf(scene, leaves, periods), page: chart.page };
  return {
    ok: true,
    data: {
      ...frameOf(scene, leaves, frame, rows),
      kind: "years",
      shape: "lines",
      periods,
      series: [lineOf(enters, incoming.data), lineOf(leaves, outgoing.data)],
      total: null,
    },
  };
}

/** Every year from the first to the last: one without a record has its place too. */
function periodsOf(scene: Scene, { series }: Choice, rows: readonly ChartSumFragment[]): readonly Period[] {
  const years = rows.flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const known = series.stream.dataDate ?? scene.block.time.slice(0, 10);
  return Array.from({ length: last - first + 1 }, (_each, n) => ({ key: String(first + n), partial: `${first + n}-12-31` > known }));
}

function valuesOf(periods: readonly Period[], rows: readonly ChartSumFragment[]): readonly Amount[] {
  const byYear = new Map(rows.map((row) => [String(row.year), amountOf(row)]));
  return periods.map(({ key }) => byYear.get(key) ?? noRecord);
}

/** Programmes as parts of each year, largest first; more than can be told apart by colour become one. */
function byProgramme(scene: Scene, periods: readonly Period[], rows: readonly ChartSumFragment[]): readonly Series[] {
  const parts = [...groupBy(rows, (row) => row.programme?.id ?? "none")].map(([key, sums]) => ({
    key,
    sums,
    total: totalOf(sums.map(amountOf)),
  }));
  parts.sort((a, b) => bySize(a.total, b.total));
  const shown = parts.length <= mostCategories ? parts : parts.slice(0, mostCategories - 1);
  const rest = parts.slice(shown.length);
  const series = shown.map(({ key, sums }): Series => {
    const [first] = sums;
    return { key, label: first === undefined ? key : rowOf(scene, first, "programme").label, values: valuesOf(periods, sums) };
  });
  if (rest.length === 0) return series;
  const values = periods.map(({ key }) =>
    totalOf(rest.flatMap(({ sums }) => sums.filter(({ year }) => String(year) === key).map(amountOf))),
  );
  return [...series, { key: "others", label: scene.words("others", { count: rest.length }), values }];
}

function notesOf(scene: Scene, { series }: Choice, periods: readonly Period[]): readonly string[] {
  if (!periods.some(({ partial }) => partial)) return [];
  const { dataDate } = series.stream;
  return [dataDate === null ? scene.words("partialUnknown") : scene.words("partial", { date: scene.view.formats.date(dataDate) })];
}

function titleOf(scene: Scene, periods: readonly Period[], totals: readonly Amount[], kinds: string, subject: string): string {
  const { view, words } = scene;
  const known = totals.flatMap(({ value }, index) => (value === null ? [] : [{ value, year: periods[index]?.key ?? "" }]));
  const highest = known.reduce<(typeof known)[number] | undefined>(
    (best, each) => (best === undefined || compare(each.value, best.value) > 0 ? each : best),
    undefined,
  );
  if (highest === undefined) return words("titles.unknown", { kinds });
  const said = { kinds, year: highest.year, amount: view.formats.moneyRounded(highest.value, "USD") };
  return subject === "" ? words("titles.peak", said) : words("titles.peakFor", { subject, ...said });
}
