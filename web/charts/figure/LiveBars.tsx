"use client";
import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis } from "recharts";
import { directionOf } from "../../i18n/locales.ts";
import { exactly, length } from "../amounts.ts";
import { barColour, beginning, drawBars, hasBar, layOutBars } from "../bars.ts";
import { describe } from "../draw.ts";
import { linkAddress } from "../links.ts";
import type { BarsState } from "../state.ts";
import { Readout } from "./Readout.tsx";

interface LiveBarsProps {
  readonly state: BarsState;
  readonly width: number;
  readonly height: number;
}

/** Bars that answer: pointing and arrow keys read out each, exact to the cent. */
export function LiveBars({ state, width, height }: LiveBarsProps) {
  const layout = layOutBars(state, width);
  const words = drawBars(state, {
    width,
    theme: "page",
    id: `${state.name}-live`,
    withoutMarks: true,
    href: (link) => linkAddress(state, link),
  });
  const rightToLeft = directionOf(state.locale) === "rtl";
  const [lowest, highest] = layout.domain;
  const from = layout.zero + lowest * layout.perUnit;
  const [left, right] = rightToLeft ? [width - layout.end, from] : [from, width - layout.end];
  // Recharts centres a bar in its row; a narrow picture has the name above it.
  const shift = layout.barTop + layout.barHeight / 2 - layout.pitch / 2;
  const top = layout.top + shift;
  const bottom = height - top - layout.pitch * state.rows.length;
  const rows = state.rows.map((row) => ({
    key: row.key,
    value: row.value === null || !hasBar(row) ? null : [beginning(row), beginning(row) + length(row)],
    fill: `var(--${barColour(row)})`,
  }));
  return (
    <BarChart layout="vertical" width={width} height={height} data={rows} margin={{ left, right, top, bottom }} desc={describe(state)}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, in which every text is escaped */}
      <g className="chart-words" fontSize={13} fill="var(--ink)" direction="ltr" dangerouslySetInnerHTML={{ __html: words.body }} />
      <XAxis type="number" hide domain={[lowest, highest]} reversed={rightToLeft} allowDataOverflow />
      <YAxis type="category" dataKey="key" hide width={0} />
      <Tooltip
        cursor={{ fill: "var(--ink)", fillOpacity: 0.06 }}
        isAnimationActive={false}
        content={({ active, label }) => {
          const row = state.rows.find(({ key }) => key === label);
          return active && row !== undefined ? (
            <Readout
              title={row.label}
              lines={[exactly(row, state)]}
              {...(!state.countsAlone && { records: row.records })}
              locale={state.locale}
            />
          ) : null;
        }}
      />
      <Bar
        dataKey="value"
        barSize={layout.barHeight}
        isAnimationActive={false}
        shape={({ x, y, width: size, height: thickness, fill }: BarShapeProps) => (
          <rect x={Math.min(x, x + size)} y={y} width={Math.max(Math.abs(size), 0.5)} height={thickness} fill={fill} />
        )}
      />
    </BarChart>
  );
}
