import type { ChartLoader } from "../../../charts/asked-chart.ts";
import { only } from "../../../lib/pin.ts";
import { askTrace } from "../ask-trace.ts";
import { wayState } from "./way.ts";

/** Charts of traces by the name in their address; they take the trace page's parameters, `open` and `block`. */
export const traceCharts = {
  "trace-way": async ({ locale, search, asOf }) => {
    const scene = await askTrace(locale, search, asOf);
    return scene.ok ? { ok: true, data: wayState(locale, scene.data, only(search, "open"), asOf !== null) } : scene;
  },
} as const satisfies Readonly<Record<string, ChartLoader>>;
