import type { ChartLoader } from "../../../charts/asked-chart.ts";
import { askBoundary } from "../ask-boundary.ts";
import { stepsState } from "./steps.ts";

/** Charts of boundaries by the name in their address; they take the boundary page's parameters and `block`. */
export const boundaryCharts = {
  "boundary-steps": async ({ locale, search, asOf }) => {
    const scene = await askBoundary(locale, search, asOf);
    return scene.ok ? { ok: true, data: stepsState(locale, scene.data, asOf !== null) } : scene;
  },
} as const satisfies Readonly<Record<string, ChartLoader>>;
