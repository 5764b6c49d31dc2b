import type { View } from "../../lib/view.ts";
import type { ImpliedLine, Point } from "./implied-line.ts";
import { targetsWords } from "./words.ts";

interface DistanceChartProps {
  readonly view: View;
  /** What is seen. */
  readonly title: string;
  readonly unit: string;
  readonly points: readonly Point[];
  readonly lines: readonly { readonly label: string; readonly line: ImpliedLine }[];
}

const [width, height] = [640, 300];
const margin = { top: 28, right: 16, bottom: 28, left: 72 };

/** Reported emissions as a line, and as broken lines what targets imply. Says in the table beside it all that it draws. */
export function DistanceChart({ view, title, unit, points, lines }: DistanceChartProps) {
  const words = targetsWords(view.locale);
  const first = Math.min(...lines.map(({ line }) => line.base.year));
  const last = Math.max(...lines.map(({ line }) => Math.max(line.goal.year, line.latest.year)));
  const shown = points.flatMap(({ year, total }) => (total === null || year < first ? [] : [{ year, amount: Number(total) }]));
  const most = Math.max(...shown.map(({ amount }) => amount), ...lines.map(({ line }) => Number(line.goal.amount)), 1);
  const x = (year: number) => margin.left + ((year - first) / (last - first)) * (width - margin.left - margin.right);
  const y = (amount: number) => height - margin.bottom - (amount / most) * (height - margin.top - margin.bottom);
  const path = shown.map(({ year, amount }, i) => `${i === 0 ? "M" : "L"}${x(year).toFixed(1)} ${y(amount).toFixed(1)}`).join("");
  const ticks = [0, 0.5, 1].map((share) => share * most);
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title} direction="ltr" className="distance">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} className="distance-grid" />
            <text x={margin.left - 8} y={y(tick) + 4} textAnchor="end">
              {view.formats.rounded(tick.toFixed(0))}
            </text>
          </g>
        ))}
        <text x={margin.left} y={14}>
          {unit}
        </text>
        {[first, last].map((year, i) => (
          <text key={year} x={x(year)} y={height - 8} textAnchor={i === 0 ? "start" : "end"}>
            {year}
          </text>
        ))}
        {lines.map(({ label, line }) => (
          <path
            key={label}
            d={`M${x(line.base.year).toFixed(1)} ${y(Number(line.base.amount)).toFixed(1)}L${x(line.goal.year).toFixed(1)} ${y(Number(line.goal.amount)).toFixed(1)}`}
            className="distance-implied"
          >
            <title>{label}</title>
          </path>
        ))}
        <path d={path} className="distance-reported" />
      </svg>
      <p className="fine distance-key">
        <span className="distance-key-reported" /> {words("distance.reported")} <span className="distance-key-implied" />{" "}
        {words("distance.implied")}
      </p>
    </figure>
  );
}
