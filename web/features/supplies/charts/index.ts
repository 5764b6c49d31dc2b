import type { ChartLoader } from "../../../charts/asked-chart.ts";
import { askSupplies } from "../ask-supplies.ts";
import { mapState } from "./map.ts";

/** Charts of goods by the name in their address; they take the page's parameters and `block`. */
export const suppliesCharts = {
  "supplies-map": async ({ locale, search, asOf }) => {
    const scene = await askSupplies(search, asOf);
    return scene.ok ? { ok: true, data: mapState(locale, scene.data, asOf !== null) } : scene;
  },
} as const satisfies Readonly<Record<string, ChartLoader>>;
