import { queryString } from "../lib/address.ts";
import type { ChartState } from "./state.ts";

/** What a chart can be had as, by the ending of its address. */
export const formats = ["svg", "png", "csv", "json"] as const;
export type Format = (typeof formats)[number];

export function isFormat(text: string | undefined): text is Format {
  return formats.some((format) => format === text);
}

type Named = Pick<ChartState, "name" | "query" | "locale" | "block">;

/** Address of the chart as a file, for these very figures: the block is part of it. */
export function fileAddress(state: Named, format: Format): string {
  return `/chart/${state.name}.${format}${pinned(state)}`;
}

/** Embeds are light: what a chart groups stays grouped there. */
export function embedAddress(state: Named): string {
  const { open: _open, top: _top, ...query } = state.query;
  return `/embed/${state.name}${pinned({ ...state, query })}`;
}

function pinned({ query, locale, block }: Named): string {
  return queryString({ ...query, block: block.number, lang: locale });
}

/** The page that shows the chart, with these very figures. */
export function pageAddress({ page, block }: Pick<ChartState, "page" | "block">): string {
  return `${page}${page.includes("?") ? "&" : "?"}block=${block.number}`;
}
