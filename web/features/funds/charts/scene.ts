import type { ChartRequest } from "../../../charts/asked-chart.ts";
import { isolate } from "../../../charts/bidi.ts";
import type { BlockMark, ChartFrame, ProofLabel } from "../../../charts/state.ts";
import { type ChartWords, chartWords } from "../../../charts/words.ts";
import type { ChartSumFragment, FlowDimension, SeriesNameFragment } from "../../../generated/graphql.ts";
import { address, type Query } from "../../../lib/address.ts";
import { type Answer, ask } from "../../../lib/ask.ts";
import { type FlowSelection, flowFilter, flowQuery, readFlowSelection } from "../../../lib/flow-selection.ts";
import { periodOf } from "../../../lib/period.ts";
import { only, type Search } from "../../../lib/pin.ts";
import { placeName } from "../../../lib/places.ts";
import { askHolding, chooseSeries, isAddable, type Series, selectionOf } from "../../../lib/series.ts";
import { type View, viewOf } from "../../../lib/view.ts";
import { ChartNamesQuery, ChartSceneQuery, ChartSumsQuery } from "./charts.query.ts";

/** What a chart starts from: which series it tells of, and the block that all its figures are of. */
export interface Scene {
  readonly view: View;
  readonly words: ChartWords;
  readonly search: Search;
  readonly all: readonly Series[];
  readonly asked: FlowSelection;
  /** Series that hold anything of what the address narrows them to; undefined where it does not. */
  readonly holding: readonly SeriesNameFragment[] | undefined;
  readonly block: BlockMark;
  readonly pinned: boolean;
}

/** The scene; null where the ledger holds nothing yet. */
export async function setScene({ locale, search, asOf }: ChartRequest): Promise<Answer<Scene | null>> {
  const asked = readFlowSelection(search);
  const answer = await ask(ChartSceneQuery, { ...askHolding(asked), asOf });
  if (!answer.ok) return answer;
  const { block, rows } = answer.data.series;
  if (block === null || rows.length === 0) return { ok: true, data: null };
  const scene: Scene = {
    view: viewOf(locale),
    words: chartWords(locale),
    search,
    all: rows,
    asked,
    holding: answer.data.holding?.rows,
    block,
    pinned: asOf !== null,
  };
  return { ok: true, data: scene };
}

/** One series under the filters of the address. */
export interface Choice {
  readonly series: Series;
  readonly selection: FlowSelection;
}

/** The series that the address means, as on the pages; undefined where there is none, or where its records do not add up. */
export function choose(scene: Scene): Choice | undefined {
  const series = chooseSeries(scene.all, scene.asked, scene.holding);
  if (series === undefined || !isAddable(series, scene.asked)) return undefined;
  return { series, selection: { ...scene.asked, ...selectionOf(series) } };
}

/** How money that enters is told: as what arrived, where the source says so. */
const entering = ["RECEIPT", "COMMITMENT", "DISBURSEMENT", "EXPENDITURE"] as const;

/** The series by which money enters; the one that the address means where it names a kind. */
export function chooseEntering(scene: Scene, source = scene.asked.source): Choice | undefined {
  if (scene.asked.kind !== undefined) return choose(scene);
  const first = scene.all.filter(
    (each) => each.step === 0 && isAddable(each, scene.asked) && (source === undefined || each.stream.id === source),
  );
  const series = entering.flatMap((kind) => first.find((each) => each.kind === kind) ?? [])[0];
  return series && { series, selection: { ...scene.asked, ...selectionOf(series) } };
}

/**
 * How the source of `leaves` tells what came in, over the same years; undefined where the chart is narrowed to a place,
 * a recipient or a programme: a fund pools what it gets, so nobody can say whose money went there.
 */
export function enteringBefore(scene: Scene, { series, selection }: Choice): Choice | undefined {
  if (selection.country !== undefined || selection.receiver !== undefined || selection.programme !== undefined) return undefined;
  const { from, to } = selection;
  const years = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return chooseEntering({ ...scene, asked: years }, series.stream.id);
}

/** Sums of the selection at the scene's block, whatever has been recorded meanwhile. */
export async function sumsOf(
  scene: Scene,
  selection: FlowSelection,
  by: readonly FlowDimension[],
): Promise<Answer<readonly ChartSumFragment[]>> {
  const asOf = { block: scene.block.number, hash: scene.block.hash };
  const answer = await ask(ChartSumsQuery, { filter: flowFilter(selection), by: [...by], asOf });
  return answer.ok ? { ok: true, data: answer.data.flowTotals.rows } : answer;
}

/** "2006 to 2026" of the rows, which are by year; else of the filter; else nothing. */
export function periodPhrase(scene: Scene, selection: FlowSelection, rows: readonly ChartSumFragment[] = []): string {
  const years = rows.flatMap(({ year }) => year ?? []);
  const period = periodOf(scene.view, years.length > 0 ? years : [selection.from ?? null, selection.to ?? null]);
  return period.replaceAll(" ", "\u00a0");
}

/** What is counted, in short phrases: kind, parties, place, what it is grouped by, when. */
export async function subtitleOf(scene: Scene, { series, selection }: Choice, groupedBy: string, period: string): Promise<string> {
  const { view, words } = scene;
  const names = await namesOf(scene, selection);
  const provider = names.provider ?? series.provider?.name;
  const receiver = names.receiver ?? series.receiver?.name;
  return [
    view.t(`kinds.${series.kind}.many`),
    provider === undefined ? "" : words("subtitle.from", { name: named(scene, provider) }),
    receiver === undefined ? "" : words("subtitle.to", { name: named(scene, receiver) }),
    names.country === undefined ? "" : words("subtitle.for", { name: named(scene, names.country) }),
    names.programme === undefined ? "" : words("subtitle.under", { name: named(scene, names.programme) }),
    groupedBy,
    period,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

type Names = Readonly<Partial<Record<"country" | "programme" | "provider" | "receiver", string>>>;

/** What those are called that a selection is narrowed to; the code or id where nobody knows. */
export async function namesOf(scene: Scene, { country, programme, provider, receiver }: FlowSelection): Promise<Names> {
  if (country === undefined && programme === undefined && provider === undefined && receiver === undefined) return {};
  const answer = await ask(ChartNamesQuery, {
    country: country ?? "",
    programme: { programme: [programme ?? ""] },
    provider: provider ?? "",
    receiver: receiver ?? "",
    asOf: { block: scene.block.number, hash: scene.block.hash },
    hasCountry: country !== undefined,
    hasProgramme: programme !== undefined,
    hasProvider: provider !== undefined,
    hasReceiver: receiver !== undefined,
  });
  const found = answer.ok ? answer.data : {};
  const place = found.country;
  return {
    ...(country !== undefined && { country: place ? placeName(scene.view.locale, place) : country }),
    ...(programme !== undefined && { programme: found.programme?.rows[0]?.programme?.title ?? programme }),
    ...(provider !== undefined && { provider: found.provider?.name ?? provider }),
    ...(receiver !== undefined && { receiver: found.receiver?.name ?? receiver }),
  };
}

/** A name as it stands in a sentence of the chart's language. */
export function named({ view }: Pick<Scene, "view">, name: string): string {
  return isolate(name, view.locale);
}

const strength: readonly ProofLabel[] = ["PROVEN_TOTAL", "COMPLETE_LIST", "INCLUDED", "ATTESTED", "UNVERIFIED"];

/** What every chart says of itself. `more`: what its address asks for besides the selection. */
export function frameOf(
  scene: Scene,
  { series, selection }: Choice,
  chart: {
    readonly name: string;
    readonly title: string;
    readonly subtitle: string;
    readonly notes: readonly string[];
    readonly page: string;
    readonly more?: Query;
  },
  rows: readonly ChartSumFragment[],
): ChartFrame {
  const { stream } = series;
  const missing = rows.reduce((count, row) => count + row.unknownUsd, 0);
  const labels = rows.map(({ label }) => strength.indexOf(label));
  const query = { ...flowQuery(selection), ...chart.more };
  return {
    name: chart.name,
    query: Object.fromEntries(Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))),
    locale: scene.view.locale,
    title: chart.title,
    subtitle: chart.subtitle,
    currency: "USD",
    notes: [...(missing > 0 ? [scene.words("missing", { count: missing })] : []), ...chart.notes],
    credit: {
      stream: stream.id,
      source: stream.title,
      attribution: stream.attribution,
      licence: stream.licence,
      dataDate: stream.dataDate,
    },
    block: scene.block,
    pinned: scene.pinned,
    sample: stream.sample,
    proof: labels.length === 0 ? null : (strength[Math.max(...labels)] ?? "UNVERIFIED"),
    page: address(scene.view.locale, chart.page, chart.page === "/funds" ? flowQuery(selection) : {}),
  };
}

/** A parameter of the chart's own, besides the selection. */
export function own(scene: Scene, name: string): string | undefined {
  return only(scene.search, name);
}
