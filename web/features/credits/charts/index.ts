import type { ChartLoader } from "../../../charts/asked-chart.ts";
import type { ChartState } from "../../../charts/state.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { askCredits, type CreditScene } from "../ask-credits.ts";
import { mapState } from "./map.ts";
import { yearsState } from "./years.ts";

function drawn(draw: (locale: Locale, scene: CreditScene, pinned: boolean) => ChartState | null): ChartLoader {
  return async ({ locale, search, asOf }) => {
    const scene = await askCredits(search, asOf);
    return scene.ok ? { ok: true, data: draw(locale, scene.data, asOf !== null) } : scene;
  };
}

/** Charts of credits by the name in their address; they take the page's parameters and `block`. */
export const creditsCharts = {
  "credits-by-year": drawn(yearsState),
  "credits-map": drawn(mapState),
} as const satisfies Readonly<Record<string, ChartLoader>>;
