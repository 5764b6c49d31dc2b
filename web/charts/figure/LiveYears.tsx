"use client";
import { Bar, type BarShapeProps, ComposedChart, Line, Tooltip, XAxis, YAxis } from "recharts";
import { directionOf } from "../../i18n/locales.ts";
import { exactly } from "../amounts.ts";
import { describe } from "../draw.ts";
import type { YearsState } from "../state.ts";
import { colour } from "../theme.ts";
import { colourOf, dashesOf } from "../years/colours.ts";
import { layOutYears } from "../years/layout.ts";
import { drawYears } from "../years/years.ts";
import { Readout } from "./Readout.tsx";

interface LiveYearsProps {
  readonly state: YearsState;
  readonly width: number;
  readonly height: number;
}

type Point = Readonly<Record<string, string | number | null>>;

/** Years that answer: pointing and arrow keys read out each, exact to the cent. */
export function LiveYears({ state, width, height }: LiveYearsProps) {
  const layout = layOutYears(state, width);
  const words = drawYears(state, { width, theme: "page", id: `${state.name}-live`, withoutMarks: true });
  const rightToLeft = directionOf(state.locale) === "rtl";
  const [left, right] = rightToLeft ? [width - layout.end, layout.start] : [layout.start, width - layout.end];
  const fill = (n: number) => colour("page", colourOf(state, n));
  // A year that is not over stands apart from the line that leads up to it.
  const points = state.periods.map(({ key, partial }, index): Point => {
    const values = state.series.flatMap(({ values }, n) => {
      const text = values[index]?.value ?? null;
      const value = text === null ? null : Number(text);
      return state.shape === "lines"
        ? [[`full${n}`, partial ? null : value] as const, [`partial${n}`, partial ? value : null] as const]
        : [[`full${n}`, value] as const];
    });
    return { key, ...Object.fromEntries(values) };
  });
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[...points]}
      margin={{ left, right, top: layout.top, bottom: height - layout.bottom }}
      desc={describe(state)}
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, in which every text is escaped */}
      <g className="chart-words" fontSize={13} fill="var(--ink)" direction="ltr" dangerouslySetInnerHTML={{ __html: words.body }} />
      <XAxis
        dataKey="key"
        hide
        height={0}
        reversed={rightToLeft}
        scale={state.shape === "lines" ? "point" : "band"}
        padding={state.shape === "lines" ? { left: layout.band / 2, right: layout.band / 2 } : {}}
      />
      <YAxis hide width={0} domain={[...layout.domain]} allowDataOverflow />
      <Tooltip
        cursor={state.shape === "lines" ? { stroke: "var(--rule-strong)" } : false}
        isAnimationActive={false}
        content={({ active, label }) => {
          const index = state.periods.findIndex(({ key }) => key === String(label));
          const amounts = state.series.flatMap(({ label: name, values }) =>
            values[index] === undefined ? [] : [{ name, amount: values[index] }],
          );
          if (!active || amounts.length === 0) return null;
          const lines = amounts.map(({ name, amount }) => `${amounts.length > 1 ? `${name}: ` : ""}${exactly(amount, state)}`);
          return (
            <Readout
              title={String(label)}
              lines={lines}
              {...(!state.countsAlone && { records: amounts.reduce((count, { amount }) => count + amount.records, 0) })}
              locale={state.locale}
            />
          );
        }}
      />
      {state.shape === "lines"
        ? state.series.flatMap(({ key }, n) => [
            <Line
              key={key}
              dataKey={`full${n}`}
              stroke={fill(n)}
              strokeWidth={2.2}
              strokeDasharray={dashesOf(n)}
              dot={{ r: 3, fill: fill(n), strokeWidth: 1, strokeDasharray: "" }}
              isAnimationActive={false}
            />,
            <Line
              key={`${key} partial`}
              dataKey={`partial${n}`}
              stroke="none"
              dot={{ r: 3, fill: "var(--paper)", stroke: fill(n) }}
              isAnimationActive={false}
            />,
          ])
        : state.series.map(({ key }, n) => (
            <Bar
              key={key}
              dataKey={`full${n}`}
              stackId="years"
              barSize={layout.column}
              isAnimationActive={false}
              shape={({ x, y, width: size, height: tall, index }: BarShapeProps) => (
                <rect
                  x={x}
                  y={Math.min(y, y + tall)}
                  width={size}
                  height={Math.abs(tall)}
                  fill={fill(n)}
                  fillOpacity={state.periods[index]?.partial ? 0.45 : 1}
                  stroke={n > 0 ? "var(--paper)" : "none"}
                />
              )}
            />
          ))}
    </ComposedChart>
  );
}
