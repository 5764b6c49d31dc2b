import type { ChartLoader } from "../charts/asked-chart.ts";
import { ballotsCharts } from "../features/ballots/charts/index.ts";
import { boundaryCharts } from "../features/boundary/charts/index.ts";
import { creditsCharts } from "../features/credits/charts/index.ts";
import { emissionsCharts } from "../features/emissions/charts/index.ts";
import { facilityCharts } from "../features/facilities/charts/index.ts";
import { fundsCharts } from "../features/funds/charts/index.ts";
import { governorCharts } from "../features/governor/charts/index.ts";
import { suppliesCharts } from "../features/supplies/charts/index.ts";
import { targetsCharts } from "../features/targets/charts/index.ts";
import { traceCharts } from "../features/trace/charts/index.ts";

/** Every chart that has an address, of all features. */
export const charts: Readonly<Record<string, ChartLoader>> = {
  ...fundsCharts,
  ...boundaryCharts,
  ...facilityCharts,
  ...traceCharts,
  ...suppliesCharts,
  ...emissionsCharts,
  ...creditsCharts,
  ...ballotsCharts,
  ...governorCharts,
  ...targetsCharts,
};
