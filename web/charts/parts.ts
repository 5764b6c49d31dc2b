import { describe, drawPlot } from "./draw.ts";
import { drawGroupsLegend, drawGroupsWorld } from "./map/groups.ts";
import { drawLegend, drawOffMap, drawWorld } from "./map/map.ts";
import type { SankeyOptions } from "./sankey/labels.ts";
import { drawSankey } from "./sankey/sankey.ts";
import type { ChartState } from "./state.ts";
import { type Frame, type Plot, svg } from "./svg.ts";
import { chartWords } from "./words.ts";

/** Widths of its box at which a part is seen: small under 480 pixels, medium under 820, large from there. */
type Size = "s" | "m" | "l";

/** A picture, or a piece of one, for the sizes that it was laid out for. Style rules show the fitting one. */
export interface Part {
  readonly sizes: readonly Size[];
  readonly svg: string;
}

type PartOptions = Omit<SankeyOptions, "width">;

/**
 * The chart laid out for each size of its box; those that are not fitting are hidden by style rules alone, so that no
 * script is needed. A map's outlines are many and the same at each size: they are written once.
 */
export function partsOf(state: ChartState, options: PartOptions): readonly Part[] {
  const { locale } = state;
  const { theme } = options;
  const draw = (
    sizes: readonly Size[],
    width: number,
    frame: Pick<Frame, "label" | "role">,
    plotOf: (drawn: SankeyOptions) => Plot,
  ): Part[] => {
    const plot = plotOf({ ...options, width, id: `${options.id}${sizes[0] ?? ""}${width}` });
    return plot.height === 0 ? [] : [{ sizes, svg: svg(plot, { ...frame, theme, locale }) }];
  };
  const marks = options.href !== undefined || state.kind === "sankey";
  const frame = { label: describe(state), role: marks ? "group" : "img" } as const;
  const plotOf = (drawn: SankeyOptions) => drawPlot(state, drawn);
  switch (state.kind) {
    case "map": {
      // The classes of the legend are in every mark's name.
      const legend = { label: "", role: "none" } as const;
      const list = { label: chartWords(locale)("offMap"), role: "group" } as const;
      return [
        ...draw(["s"], 360, legend, (drawn) => drawLegend(state, drawn)),
        ...draw(["m", "l"], 780, legend, (drawn) => drawLegend(state, drawn)),
        ...draw(["s", "m", "l"], 960, frame, (drawn) => drawWorld(state, drawn)),
        ...draw(["s"], 360, list, (drawn) => drawOffMap(state, drawn)),
        ...draw(["m", "l"], 780, list, (drawn) => drawOffMap(state, drawn)),
      ];
    }
    case "groups": {
      // Where a map's dots are small, the lists below it are read.
      const legend = { label: "", role: "none" } as const;
      return [
        ...draw(["s"], 360, legend, (drawn) => drawGroupsLegend(state, drawn)),
        ...draw(["m", "l"], 780, legend, (drawn) => drawGroupsLegend(state, drawn)),
        ...draw(["s", "m", "l"], 960, frame, (drawn) => drawGroupsWorld(state, drawn)),
      ];
    }
    case "sankey":
      return [
        // Where it is narrow, flows are a pixel wide and no finger meets them: they are read in the list.
        ...draw(["s", "m"], 420, frame, (drawn) => drawSankey(state, { ...drawn, nameFlows: false })),
        ...draw(["l"], 920, frame, plotOf),
      ];
    default:
      return [...draw(["s"], 360, frame, plotOf), ...draw(["m"], 640, frame, plotOf), ...draw(["l"], 960, frame, plotOf)];
  }
}

/** Rules that show the parts by the width of their box; figure/chart.css has the same for the boxes of a page. */
export const sizeRules = [
  ".part{display:none}.part svg{display:block;width:100%;height:auto;overflow:visible}",
  "@media(max-width:479.9px){.part-s{display:block}.map-names{display:none}.map-dot{r:9px}}",
  "@media(min-width:480px) and (max-width:819.9px){.part-m{display:block}}",
  "@media(min-width:820px){.part-l{display:block}}",
].join("");

export function partClass(part: Part): string {
  return ["part", ...part.sizes.map((size) => `part-${size}`)].join(" ");
}
