import type { YearsState } from "../state.ts";
import { type Colour, category } from "../theme.ts";

const dashes = ["", "6 3", "2 3", "8 3 2 3", "1 4", "10 4", "4 2 1 2"];

export function colourOf(state: YearsState, series: number): Colour {
  return state.series[series]?.colour ?? (state.series.length === 1 ? "funds" : category(series));
}

/** Lines differ in their dashes too: in grey print colour says nothing. */
export function dashesOf(series: number): string {
  return dashes[series] ?? "";
}

/** The same as an attribute. */
export function dashOf(series: number): string {
  const pattern = dashesOf(series);
  return pattern === "" ? "" : ` stroke-dasharray="${pattern}"`;
}
