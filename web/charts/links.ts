import { queryString } from "../lib/address.ts";
import type { ChartState, Link } from "./state.ts";

/** Address of where a mark leads, under the chart's own language and, where it is pinned, its block. */
export function linkAddress(state: Pick<ChartState, "name" | "page" | "locale" | "block" | "pinned">, link: Link): string {
  const block = state.pinned ? state.block.number : undefined;
  switch (link.to) {
    case "country":
      return `/${state.locale}/countries/${encodeURIComponent(link.id)}${queryString({ block })}`;
    case "organisation":
      return `/${state.locale}/organisations/${encodeURIComponent(link.id)}${queryString({ block })}`;
    case "page":
      return `/${state.locale}${link.path}${queryString({ ...link.query, block })}`;
    case "chart": {
      const more = queryString({ ...link.add, block });
      return `${state.page}${state.page.includes("?") ? more.replace("?", "&") : more}#${state.name}`;
    }
  }
}
