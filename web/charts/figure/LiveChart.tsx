"use client";
import type { ChartState } from "../state.ts";
import { LiveBars } from "./LiveBars.tsx";
import { LiveYears } from "./LiveYears.tsx";

export interface LiveChartProps {
  readonly state: ChartState;
  /** Size of the picture that it takes the place of, and how far the page scales it. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** The interactive form of a chart, drawn by Recharts over the same words and grid, in exactly the picture's place. */
export function LiveChart({ state, width, height, scale }: LiveChartProps) {
  return (
    <div style={{ height: height * scale }}>
      <div className="chart-live" style={{ width, height, transform: `scale(${scale})` }} dir="ltr">
        {state.kind === "bars" && <LiveBars state={state} width={width} height={height} />}
        {state.kind === "years" && <LiveYears state={state} width={width} height={height} />}
      </div>
    </div>
  );
}
