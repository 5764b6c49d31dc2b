import type { ChartLoader } from "../../../charts/asked-chart.ts";
import { ask } from "../../../lib/ask.ts";
import { only } from "../../../lib/pin.ts";
import { ProposalChartQuery } from "../governor.query.ts";
import { resultState } from "./result.ts";

/** Charts of proposals by the name in their address: of a `proposal`. */
export const governorCharts = {
  "proposal-result": async ({ locale, search, asOf }) => {
    const answer = await ask(ProposalChartQuery, { id: only(search, "proposal") ?? "", asOf });
    if (!answer.ok) return answer;
    const { governorProposal: proposal } = answer.data;
    return { ok: true, data: proposal === null ? null : resultState(locale, proposal, asOf !== null) };
  },
} as const satisfies Readonly<Record<string, ChartLoader>>;
