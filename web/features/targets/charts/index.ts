import type { ChartLoader } from "../../../charts/asked-chart.ts";
import { ask } from "../../../lib/ask.ts";
import { only } from "../../../lib/pin.ts";
import { placeName } from "../../../lib/places.ts";
import { CountryTargetsQuery, TargetEmissionsQuery } from "../targets.query.ts";
import { distanceState } from "./distance.ts";

/** Charts of targets by the name in their address: of a `country`, on the series of a `source` and `basis`. */
export const targetsCharts = {
  "targets-distance": async ({ locale, search, asOf }) => {
    const country = only(search, "country")?.toUpperCase() ?? "";
    const [answer, emissions] = await Promise.all([
      ask(CountryTargetsQuery, { country, asOf }),
      ask(TargetEmissionsQuery, { country: [country], asOf }),
    ]);
    if (!answer.ok) return answer;
    if (!emissions.ok) return emissions;
    const targets = answer.data.targets.nodes;
    const { block } = emissions.data.newest;
    const [source, basis] = [only(search, "source"), only(search, "basis")];
    const series = emissions.data.emissionSeries.find((one) => one.stream.id === source && one.basis.id === basis);
    if (series === undefined || block === null) return { ok: true, data: null };
    const named = targets.find((target) => target.country?.code === country)?.country ?? { code: country, name: country };
    const place = placeName(locale, named);
    return { ok: true, data: distanceState({ locale, country, place, targets, series, block, pinned: asOf !== null }) };
  },
} as const satisfies Readonly<Record<string, ChartLoader>>;
