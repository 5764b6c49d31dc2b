import { exactly, length, missing } from "./amounts.ts";
import type { Amount, YearsState } from "./state.ts";
import { type DrawOptions, named, Pen, type Plot, smallSize } from "./svg.ts";
import { fit, textWidth } from "./text-width.ts";
import { category } from "./theme.ts";
import { chartWords } from "./words.ts";
import { layOutYears, seriesLabelGap, stackAt, type YearsLayout } from "./years-layout.ts";

/** Sums by year, as columns from zero or as lines. A year without a value is hatched, never drawn as zero. */
export function drawYears(state: YearsState, options: DrawOptions): Plot {
  const pen = new Pen(state.locale, options);
  const layout = layOutYears(state, options.width);
  const body = [
    pen.hatching(),
    frame(state, pen, layout),
    state.shape === "lines" ? lines(state, pen, layout) : columns(state, pen, layout),
    pen.line(layout.start, layout.y(0), layout.end, layout.y(0), "rule-strong"),
    seriesLabels(state, pen, layout),
  ];
  return { width: options.width, height: layout.height, body: body.join("") };
}

/** Unit, grid and years. */
function frame(state: YearsState, pen: Pen, layout: YearsLayout): string {
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
  const legend = !holes
    ? ""
    : pen.text(layout.end, 14, words("noRecordLegend"), { anchor: "end", size: smallSize, fill: "ink-3" }) +
      pen.rect(
        layout.end - textWidth(words("noRecordLegend"), smallSize) - 28,
        4,
        20,
        11,
        pen.hatched(),
        ` stroke="${pen.colour("no-data")}"`,
      );
  // Where a year's own label has no room, its mark stands alone: the note below must have something to point at.
  const marks = state.periods.map(({ partial }, index) =>
    partial && !layout.labelled.includes(index)
      ? pen.text(layout.x(index), layout.bottom + 20, "*", { anchor: "middle", fill: "ink-2" })
      : "",
  );
  return pen.text(0, 14, layout.unit.label, { size: smallSize, fill: "ink-3" }) + marks.join("") + legend + ticks.join("") + years.join("");
}

function columns(state: YearsState, pen: Pen, layout: YearsLayout): string {
  const stacks = state.periods.map((_period, index) => stackAt(state, index));
  const shown = directLabels(state, layout, stacks);
  return state.periods
    .map((period, index) => {
      const stack = stacks[index];
      if (stack === undefined) return "";
      const x = layout.x(index) - layout.column / 2;
      if (stack.value === null) return hatchedBand(state, pen, layout, index, stack);
      const paler = period.partial ? ` fill-opacity="0.45"` : "";
      let [above, below] = [0, 0];
      const parts = state.series.map(({ values, label }, n) => {
        const amount = values[index];
        if (amount === undefined || amount.value === null) return "";
        const size = length(amount);
        const [from, to] = size >= 0 ? [above, above + size] : [below, below + size];
        if (size >= 0) above = to;
        else below = to;
        const top = Math.min(layout.y(from), layout.y(to));
        const height = Math.max(Math.abs(layout.y(to) - layout.y(from)), size === 0 ? 0 : 0.5);
        const seam = n > 0 ? ` stroke="${pen.colour("paper")}"` : "";
        const name = state.series.length > 1 ? `${period.key}, ${label}` : period.key;
        return named(
          `${name}: ${exactly(amount, state.currency, state.locale)}`,
          pen.rect(x, top, layout.column, height, pen.colour(colourOf(state, n)), paler + seam),
        );
      });
      const label = shown.has(index)
        ? pen.text(layout.x(index), layout.y(Math.max(0, above)) - 6, layout.unit.format(stack.value), {
            anchor: "middle",
            size: smallSize,
            halo: true,
          })
        : "";
      return parts.join("") + label;
    })
    .join("");
}

function hatchedBand(state: YearsState, pen: Pen, layout: YearsLayout, index: number, amount: Amount): string {
  const x = layout.x(index) - layout.column / 2;
  const period = state.periods[index]?.key ?? "";
  const band = pen.rect(x, layout.top, layout.column, layout.y(0) - layout.top, pen.hatched());
  return named(`${period}: ${missing(amount, state.locale)}`, band);
}

/** Columns that carry their value: all where there is room, else the highest and the last full year. */
function directLabels(state: YearsState, layout: YearsLayout, stacks: readonly Amount[]): ReadonlySet<number> {
  const known = stacks.flatMap(({ value }, index) => (value === null ? [] : [index]));
  const widest = Math.max(0, ...stacks.map(({ value }) => (value === null ? 0 : textWidth(layout.unit.format(value), smallSize))));
  if (widest + 6 <= layout.band) return new Set(known);
  const heightOf = (index: number) => Number(stacks[index]?.value ?? 0);
  const highest = known.reduce((best, index) => (heightOf(index) > heightOf(best) ? index : best), known[0] ?? 0);
  const lastFull = known.findLast((index) => state.periods[index]?.partial === false);
  const apart = lastFull !== undefined && Math.abs(lastFull - highest) * layout.band > widest + 6;
  return new Set(apart ? [highest, lastFull] : [highest]);
}

const dashes = ["", "6 3", "2 3", "8 3 2 3", "1 4", "10 4", "4 2 1 2"];

function lines(state: YearsState, pen: Pen, layout: YearsLayout): string {
  const bands = state.periods.map((_period, index) => {
    const all = state.series.flatMap(({ values }) => values[index] ?? []);
    const first = all[0];
    return first !== undefined && all.every(({ value }) => value === null) ? hatchedBand(state, pen, layout, index, first) : "";
  });
  const drawn = state.series.map(({ label, values }, n) => {
    const stroke = ` fill="none" stroke="${pen.colour(colourOf(state, n))}" stroke-width="2.2" stroke-linejoin="round"${dash(n)}`;
    const paths = runs(state, values).map((run) => {
      const points = run.map((index) => `${pen.x(layout.x(index))} ${Math.round(layout.y(length(values[index] ?? none)) * 10) / 10}`);
      return `<path d="M${points.join("L")}"${stroke}/>`;
    });
    const dots = values.map((amount, index) =>
      amount.value === null
        ? ""
        : named(
            `${state.periods[index]?.key ?? ""}, ${label}: ${exactly(amount, state.currency, state.locale)}`,
            `<circle cx="${pen.x(layout.x(index))}" cy="${Math.round(layout.y(length(amount)) * 10) / 10}" r="3" fill="${pen.colour(state.periods[index]?.partial ? "paper" : colourOf(state, n))}" stroke="${pen.colour(colourOf(state, n))}"/>`,
          ),
    );
    return paths.join("") + dots.join("");
  });
  return bands.join("") + drawn.join("");
}

const none: Amount = { value: null, records: 0, unknown: 0 };

function dash(series: number): string {
  const pattern = dashes[series] ?? "";
  return pattern === "" ? "" : ` stroke-dasharray="${pattern}"`;
}

/** Indices of neighbouring values: a line is broken where there is none, and before a year that is not over. */
function runs(state: YearsState, values: readonly Amount[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const [index, { value }] of values.entries()) {
    if (value === null || state.periods[index]?.partial) continue;
    const last = found.at(-1);
    if (last !== undefined && last.at(-1) === index - 1) last.push(index);
    else found.push([index]);
  }
  return found;
}

function colourOf(state: YearsState, series: number) {
  return state.series.length === 1 ? "funds" : category(series);
}

/** Names of the series: beside their ends, or above the picture where it is narrow. */
function seriesLabels(state: YearsState, pen: Pen, layout: YearsLayout): string {
  if (state.series.length < 2) return "";
  const sample = (x: number, y: number, n: number): string =>
    state.shape === "lines"
      ? pen.line(x, y, x + 16, y, colourOf(state, n), ` stroke-width="2.2"${dash(n)}`)
      : pen.rect(x, y - 6, 12, 12, pen.colour(colourOf(state, n)));
  if (layout.legend) {
    return state.series
      .map(
        ({ label }, n) => sample(0, 34 + n * 18, n) + pen.text(22, 38 + n * 18, fit(label, pen.width - 22, smallSize), { size: smallSize }),
      )
      .join("");
  }
  const wanted = state.series.map((_series, n) => endOf(state, layout, n));
  return spread(wanted, 16, layout.top, layout.bottom)
    .map((y, n) => {
      const label = fit(state.series[n]?.label ?? "", pen.width - layout.end - seriesLabelGap, smallSize);
      const leadFrom = layout.x(lastShown(state, state.series[n]?.values ?? [])) + 5;
      const key = state.shape === "lines" ? "" : pen.rect(layout.end, y - 5, 9, 9, pen.colour(colourOf(state, n)));
      const lead = state.shape === "lines" ? pen.line(leadFrom, wanted[n] ?? y, layout.end + 10, y, colourOf(state, n)) : "";
      return lead + key + pen.text(layout.end + seriesLabelGap, y + 4, label, { size: smallSize });
    })
    .join("");
}

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

/** Heights moved apart by at least `gap`, in their order, inside top and bottom. */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((y, n) => ({ y, n })).sort((a, b) => a.y - b.y);
  const placed = order.map(({ y }) => y);
  for (let i = 1; i < placed.length; i++) placed[i] = Math.max(placed[i] ?? 0, (placed[i - 1] ?? 0) + gap);
  for (let i = placed.length - 1; i >= 0; i--)
    placed[i] = Math.min(placed[i] ?? 0, i === placed.length - 1 ? bottom : (placed[i + 1] ?? 0) - gap);
  for (let i = 0; i < placed.length; i++) placed[i] = Math.max(placed[i] ?? 0, i === 0 ? top : (placed[i - 1] ?? 0) + gap);
  const result = [...wanted];
  for (const [i, { n }] of order.entries()) result[n] = placed[i] ?? 0;
  return result;
}

/** One sentence for who cannot see the picture. */
export function describeYears(state: YearsState): string {
  const [first, last] = [state.periods[0]?.key ?? "", state.periods.at(-1)?.key ?? ""];
  const series = state.series.map(({ label }) => label).join("; ");
  return `${state.title}. ${series}, ${first}–${last}.`;
}
