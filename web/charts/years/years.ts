import { length } from "../amounts.ts";
import type { Amount, YearsState } from "../state.ts";
import { type DrawOptions, Pen, type Plot, smallSize } from "../svg.ts";
import { fit, textWidth } from "../text-width.ts";
import { chartWords } from "../words.ts";
import { colourOf, dashOf } from "./colours.ts";
import { drawColumns } from "./columns.ts";
import { layOutYears, seriesLabelGap, type YearsLayout } from "./layout.ts";
import { drawLines } from "./lines.ts";
import { spread } from "./spread.ts";

/** Sums by year, as columns from zero or as lines. */
export function drawYears(state: YearsState, options: DrawOptions): Plot {
  const pen = new Pen(state.locale, options);
  const layout = layOutYears(state, options.width);
  const body = [
    pen.hatching(),
    drawFrame(state, pen, layout),
    state.shape === "lines" ? drawLines(state, pen, layout) : drawColumns(state, pen, layout),
    pen.line(layout.start, layout.y(0), layout.end, layout.y(0), "rule-strong"),
    layout.legend ? drawLegend(state, pen) : drawNames(state, pen, layout),
  ];
  return { width: options.width, height: layout.height, body: body.join("") };
}

/** Unit, grid and years. */
function drawFrame(state: YearsState, pen: Pen, layout: YearsLayout): string {
  const words = chartWords(state.locale);
  const ticks = layout.ticks.map(
    (tick) =>
      pen.line(layout.start, layout.y(tick), layout.end, layout.y(tick), "grid") +
      pen.text(layout.start - 8, layout.y(tick) + 4, layout.unit.tick(tick), { anchor: "end", size: smallSize, fill: "ink-3" }),
  );
  const years = layout.labelled.map((index) => {
    const period = state.periods[index];
    const label = period === undefined ? "" : period.partial ? words("partialYear", { year: period.key }) : period.key;
    return pen.text(layout.x(index), layout.bottom + 18, label, { anchor: "middle", size: smallSize, fill: "ink-2" });
  });
  const holes = state.periods.some((_period, index) => state.series.every(({ values }) => values[index]?.value === null));
  const unit = pen.text(0, 14, layout.unit.label, { size: smallSize, fill: "ink-3" });
  // A year needs no word to say what it is.
  const style = { anchor: "end", size: smallSize, fill: "ink-3" } as const;
  const step = state.step === undefined ? "" : pen.text(layout.end, layout.bottom + 36, state.step.label, style);
  return unit + step + (holes ? drawMissingKey(state, pen, layout) : "") + ticks.join("") + years.join("");
}

function drawMissingKey(state: YearsState, pen: Pen, layout: YearsLayout): string {
  const label = chartWords(state.locale)("noRecordLegend");
  const x = layout.end - textWidth(label, smallSize) - 28;
  const swatch = pen.rect(x, 4, 20, 11, pen.hatched(), ` stroke="${pen.colour("no-data")}"`);
  return swatch + pen.text(layout.end, 14, label, { anchor: "end", size: smallSize, fill: "ink-3" });
}

/** Names of several series above the picture, where it is too narrow to set them beside. */
function drawLegend(state: YearsState, pen: Pen): string {
  const rows = state.series.map(({ label }, n) => {
    const y = 34 + n * 18;
    const sample =
      state.shape === "lines"
        ? pen.line(0, y, 16, y, colourOf(state, n), ` stroke-width="2.2"${dashOf(n)}`)
        : pen.rect(0, y - 6, 12, 12, pen.colour(colourOf(state, n)));
    return sample + pen.text(22, y + 4, fit(label, pen.width - 22, smallSize), { size: smallSize });
  });
  return rows.join("");
}

/** Names of several series beside their ends. */
function drawNames(state: YearsState, pen: Pen, layout: YearsLayout): string {
  if (state.series.length < 2) return "";
  const ends = state.series.map((_series, n) => endOf(state, layout, n));
  return spread(ends, 16, layout.top, layout.bottom)
    .map((y, n) => {
      const colour = colourOf(state, n);
      const label = fit(state.series[n]?.label ?? "", pen.width - layout.end - seriesLabelGap, smallSize);
      const last = layout.x(lastShown(state, state.series[n]?.values ?? []));
      const key =
        state.shape === "lines"
          ? pen.line(last + 5, ends[n] ?? y, layout.end + 10, y, colour)
          : pen.rect(layout.end, y - 5, 9, 9, pen.colour(colour));
      return key + pen.text(layout.end + seriesLabelGap, y + 4, label, { size: smallSize });
    })
    .join("");
}

const none: Amount = { value: null, records: 0, unknown: 0 };

/** Height at which a series ends: of its last value, or of the middle of its part of the last stack. */
function endOf(state: YearsState, layout: YearsLayout, series: number): number {
  const values = state.series[series]?.values ?? [];
  const last = lastShown(state, values);
  if (last < 0) return layout.y(0);
  if (state.shape === "lines") return layout.y(length(values[last] ?? none));
  const below = state.series.slice(0, series).reduce((height, { values }) => height + length(values[last] ?? none), 0);
  return layout.y(below + length(values[last] ?? none) / 2);
}

/** The last full year with a value; for columns the last of all, beside which the names stand. */
function lastShown(state: YearsState, values: readonly Amount[]): number {
  const full = values.findLastIndex(
    ({ value }, index) => value !== null && (state.shape !== "lines" || state.periods[index]?.partial === false),
  );
  return full < 0 ? values.findLastIndex(({ value }) => value !== null) : full;
}

/** One sentence for who cannot see the picture. */
export function describeYears(state: YearsState): string {
  const [first, last] = [state.periods[0]?.key ?? "", state.periods.at(-1)?.key ?? ""];
  const series = state.series.map(({ label }) => label).join("; ");
  return `${state.title}. ${series}, ${first}–${last}.`;
}
