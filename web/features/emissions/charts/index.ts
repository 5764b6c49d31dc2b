import type { ChartLoader, ChartRequest } from "../../../charts/asked-chart.ts";
import type { ChartState } from "../../../charts/state.ts";
import type { Answer } from "../../../lib/ask.ts";
import { only } from "../../../lib/pin.ts";
import { askEmitter, labelsOf } from "../ask-emitter.ts";
import { askMultiples } from "../ask-multiples.ts";
import { askWorld } from "../ask-world.ts";
import { emitterState } from "./emitter.ts";
import { multiplesState } from "./multiples.ts";
import { changesState, linesState, mapState, rankingState, type WorldRequest, worldState } from "./world.ts";

function ofWorld(draw: (request: WorldRequest) => ChartState | null): ChartLoader {
  return async ({ locale, search, asOf }: ChartRequest): Promise<Answer<ChartState | null>> => {
    const scene = await askWorld(search, asOf);
    if (!scene.ok) return scene;
    const { figures } = scene.data;
    return { ok: true, data: figures === null ? null : draw({ locale, figures, pinned: asOf !== null }) };
  };
}

/** Charts of emissions by the name in their address; they take the page's parameters and `block`. */
export const emissionsCharts = {
  "emissions-map": ofWorld(mapState),
  "emissions-ranking": ofWorld(rankingState),
  "emissions-years": ofWorld(worldState),
  "emissions-largest": ofWorld(linesState),
  "emissions-changes": ofWorld(changesState),
  "emissions-multiples": async ({ locale, search, asOf }) => {
    const scene = await askMultiples(search, asOf);
    if (!scene.ok) return scene;
    const { figures } = scene.data;
    return { ok: true, data: figures === null ? null : multiplesState({ locale, figures, pinned: asOf !== null }) };
  },
  "emissions-country": async ({ locale, search, asOf }) => {
    const code = only(search, "country")?.toUpperCase() ?? "";
    const scene = await askEmitter(code, asOf);
    if (!scene.ok) return scene;
    const { emissionSeries, labels } = scene.data;
    const series = emissionSeries.find(({ stream, basis }) => stream.id === only(search, "source") && basis.id === only(search, "basis"));
    if (series === undefined || labels.block === null) return { ok: true, data: null };
    const drawn = { locale, code, series, block: labels.block, labels: labelsOf(scene.data, series), pinned: asOf !== null };
    return { ok: true, data: emitterState(drawn) };
  },
} as const satisfies Readonly<Record<string, ChartLoader>>;
