import type { ChartLoader } from "../../../charts/asked-chart.ts";
import { askCredits } from "../ask-credits.ts";
import { yearsState } from "./years.ts";

/** Charts of credits by the name in their address; they take the page's parameters and `block`. */
export const creditsCharts = {
  "credits-by-year": async ({ locale, search, asOf }) => {
    const scene = await askCredits(search, asOf);
    return scene.ok ? { ok: true, data: yearsState(locale, scene.data, asOf !== null) } : scene;
  },
} as const satisfies Readonly<Record<string, ChartLoader>>;
