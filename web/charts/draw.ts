import { describeBars, drawBars } from "./bars.ts";
import { describeGroups, drawGroups } from "./map/groups.ts";
import { describeMap, drawMap } from "./map/map.ts";
import { describeMatrix, drawMatrix } from "./matrix/matrix.ts";
import { describeMultiples, drawMultiples } from "./multiples/multiples.ts";
import type { SankeyOptions } from "./sankey/labels.ts";
import { drawSankey } from "./sankey/sankey.ts";
import type { ChartState } from "./state.ts";
import type { Plot } from "./svg.ts";
import { describeYears, drawYears } from "./years/years.ts";

/** A chart without its title and source, for places that write these themselves. */
export function drawPlot(state: ChartState, options: SankeyOptions): Plot {
  switch (state.kind) {
    case "bars":
      return drawBars(state, options);
    case "years":
      return drawYears(state, options);
    case "multiples":
      return drawMultiples(state, options);
    case "map":
      return drawMap(state, options);
    case "sankey":
      return drawSankey(state, options);
    case "groups":
      return drawGroups(state, options);
    case "matrix":
      return drawMatrix(state, options);
    default:
      return unreachable(state);
  }
}

/** What a picture shows, in a sentence or two: its accessible name. */
export function describe(state: ChartState): string {
  switch (state.kind) {
    case "bars":
      return describeBars(state);
    case "years":
      return describeYears(state);
    case "multiples":
      return describeMultiples(state);
    case "map":
      return describeMap(state);
    case "sankey":
      return `${state.title}. ${state.subtitle}.`;
    case "groups":
      return describeGroups(state);
    case "matrix":
      return describeMatrix(state);
    default:
      return unreachable(state);
  }
}

export function unreachable(state: never): never {
  throw new TypeError(`Expected a chart of a known kind, got ${JSON.stringify(state)}.`);
}
