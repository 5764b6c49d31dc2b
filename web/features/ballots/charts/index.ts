import type { ChartLoader, ChartRequest } from "../../../charts/asked-chart.ts";
import type { ChartState } from "../../../charts/state.ts";
import { type Answer, ask } from "../../../lib/ask.ts";
import { only } from "../../../lib/pin.ts";
import { askMatrix } from "../ask-matrix.ts";
import { BallotChartQuery } from "../ballots.query.ts";
import { readVoterSelection, voterFilter } from "../voter-selection.ts";
import { VoterChartQuery } from "../voters.query.ts";
import type { BallotChart } from "./ballot-chart.ts";
import { matrixState } from "./matrix.ts";
import { resultState } from "./result.ts";
import { rollCallState } from "./roll-call.ts";
import { roundsState } from "./rounds.ts";
import { voterAgreementState } from "./voter-agreement.ts";
import type { VoterChart } from "./voter-chart.ts";
import { voterYearsState } from "./voter-years.ts";

function ofBallot(draw: (chart: BallotChart) => ChartState | null): ChartLoader {
  return async ({ locale, search, asOf }: ChartRequest): Promise<Answer<ChartState | null>> => {
    const answer = await ask(BallotChartQuery, { id: only(search, "ballot") ?? "", asOf });
    if (!answer.ok) return answer;
    const { ballot } = answer.data;
    if (ballot === null || ballot.block === null) return { ok: true, data: null };
    return { ok: true, data: draw({ locale, ballot, block: ballot.block, pinned: asOf !== null }) };
  };
}

function ofVoter(draw: (chart: VoterChart, request: ChartRequest) => ChartState | null): ChartLoader {
  return async (request: ChartRequest): Promise<Answer<ChartState | null>> => {
    const { locale, search, asOf } = request;
    const selection = readVoterSelection(search);
    const [voter, source] = [only(search, "voter") ?? "", only(search, "source")];
    const answer = await ask(VoterChartQuery, { voter, filter: voterFilter(selection), asOf });
    if (!answer.ok) return answer;
    // Of several sources that tell of the voter, the one with most votes where the address names none.
    const rows = [...answer.data.ballotVoter].sort((a, b) => b.votes - a.votes);
    const found = rows.find(({ stream }) => source === undefined || stream.id === source);
    if (found === undefined || found.block === null) return { ok: true, data: null };
    return { ok: true, data: draw({ locale, voter: found, selection, block: found.block, pinned: asOf !== null }, request) };
  };
}

/** Charts of ballots by the name in their address: of a `ballot`, of a `voter` in a `source`, or of several `voters`. */
export const ballotsCharts = {
  "ballot-result": ofBallot(resultState),
  "ballot-map": ofBallot(rollCallState),
  "ballot-rounds": ofBallot(roundsState),
  "voter-years": ofVoter(voterYearsState),
  "voter-agreement": ofVoter((chart, { search }) => voterAgreementState(chart, only(search, "end") === "least" ? "least" : "most")),
  "ballot-matrix": async ({ locale, search, asOf }) => {
    const scene = await askMatrix(locale, search, asOf);
    return scene.ok ? { ok: true, data: matrixState(locale, scene.data, asOf !== null) } : scene;
  },
} as const satisfies Readonly<Record<string, ChartLoader>>;
