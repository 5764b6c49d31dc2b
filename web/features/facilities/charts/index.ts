import type { ChartLoader } from "../../../charts/asked-chart.ts";
import { only } from "../../../lib/pin.ts";
import { askFacilities } from "../ask-facilities.ts";
import { askFacility } from "../ask-facility.ts";
import { facilitiesState, facilityState } from "./states.ts";

/** Charts of facilities by the name in their address; they take the page's parameters and `block`. */
export const facilityCharts = {
  "facilities-years": async ({ locale, search, asOf }) => {
    const scene = await askFacilities(search, asOf);
    return scene.ok ? { ok: true, data: facilitiesState(locale, scene.data, asOf !== null) } : scene;
  },
  "facility-years": async ({ locale, search, asOf }) => {
    const scene = await askFacility(only(search, "facility") ?? "", asOf);
    if (!scene.ok) return scene;
    const { data } = scene;
    const series = data.series?.emissionSeries.find(
      ({ stream, basis }) => stream.id === only(search, "source") && basis.id === only(search, "basis"),
    );
    return { ok: true, data: series === undefined ? null : facilityState(locale, data, series, asOf !== null) };
  },
} as const satisfies Readonly<Record<string, ChartLoader>>;
