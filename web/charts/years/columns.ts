import { exactly, length, missing } from "../amounts.ts";
import type { Amount, Period, YearsState } from "../state.ts";
import { type Pen, round, smallSize } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import { chartWords } from "../words.ts";
import { colourOf } from "./colours.ts";
import { stackAt, type YearsLayout } from "./layout.ts";

/** Columns that can be pointed at one by one. */
const mostNamed = 40;

/** Columns from zero, series on top of each other; a year without a value is hatched, never drawn as zero. */
export function drawColumns(state: YearsState, pen: Pen, layout: YearsLayout): string {
  const stacks = state.periods.map((_period, index) => stackAt(state, index));
  const labelled = directLabels(state, layout, stacks);
  const whole = state.periods.flatMap(({ partial }, index) => (state.periods.length > mostNamed && !partial ? [index] : []));
  const together = new Set(whole);
  const columns = state.periods
    .map((period, index) => {
      const stack = stacks[index];
      if (stack === undefined) return "";
      if (stack.value === null) return hatchedBand(state, pen, layout, index, stack);
      const top = state.series.reduce((height, { values }) => height + Math.max(0, Number(values[index]?.value ?? 0)), 0);
      const label = [labelled.has(index) ? layout.unit.format(stack.value) : "", needsMark(period, index, layout) ? "*" : ""].join("");
      const style = { anchor: "middle", size: smallSize, halo: true } as const;
      return (
        (together.has(index) ? "" : drawStack(state, pen, layout, index)) +
        (label === "" ? "" : pen.text(layout.x(index), layout.y(top) - 6, label, style))
      );
    })
    .join("");
  return drawTogether(state, pen, layout, whole) + columns;
}

/** Where one series' part of a year's column lies. */
interface Box {
  readonly series: number;
  readonly amount: Amount;
  readonly top: number;
  readonly height: number;
}

/** The parts of a column: what is above nought on top of each other, what is below it likewise. */
function boxesOf(state: YearsState, layout: YearsLayout, index: number): readonly Box[] {
  let [above, below] = [0, 0];
  return state.series.flatMap(({ values }, series) => {
    const amount = values[index];
    if (amount === undefined || amount.value === null) return [];
    const size = length(amount);
    const from = size >= 0 ? above : below;
    const to = from + size;
    if (size >= 0) above = to;
    else below = to;
    const top = Math.min(layout.y(from), layout.y(to));
    return [{ series, amount, top, height: Math.max(Math.abs(layout.y(to) - layout.y(from)), size === 0 ? 0 : 0.5) }];
  });
}

function drawStack(state: YearsState, pen: Pen, layout: YearsLayout, index: number): string {
  const period = state.periods[index];
  if (period === undefined) return "";
  const paler = period.partial ? ` fill-opacity="0.45"` : "";
  const parts = boxesOf(state, layout, index).map(({ series, amount, top, height }) => {
    const label = state.series[series]?.label ?? "";
    const name = chartWords(state.locale)("sumOf", {
      name: state.series.length > 1 ? `${period.key}, ${label}` : period.key,
      amount: exactly(amount, state),
    });
    const x = layout.x(index) - layout.column / 2;
    return pen.named(name, pen.mark(x, top, layout.column, height, pen.colour(colourOf(state, series)), paler + seamOf(pen, series)));
  });
  return parts.join("");
}

function seamOf(pen: Pen, series: number): string {
  return series > 0 ? ` stroke="${pen.colour("paper")}"` : "";
}

/** All columns of a series as one shape: of so many none is as wide as a pointer, and names of each would weigh more than all else. */
function drawTogether(state: YearsState, pen: Pen, layout: YearsLayout, indices: readonly number[]): string {
  if (pen.withoutMarks) return "";
  const boxes = indices.flatMap((index) => boxesOf(state, layout, index).map((box) => ({ ...box, index })));
  return state.series
    .map((_series, n) => {
      const shapes = boxes
        .filter(({ series, height }) => series === n && height > 0)
        .map(({ index, top, height }) => {
          const left = Math.min(pen.x(layout.x(index) - layout.column / 2), pen.x(layout.x(index) + layout.column / 2));
          const width = round(layout.column);
          return `M${left} ${round(top)}h${width}v${round(height)}h${-width}z`;
        });
      return shapes.length === 0 ? "" : `<path fill="${pen.colour(colourOf(state, n))}"${seamOf(pen, n)} d="${shapes.join("")}"/>`;
    })
    .join("");
}

/** The place of a year without a value. */
export function hatchedBand(state: YearsState, pen: Pen, layout: YearsLayout, index: number, amount: Amount): string {
  const name = chartWords(state.locale)("sumOf", { name: state.periods[index]?.key ?? "", amount: missing(amount, state.locale) });
  return pen.named(name, pen.rect(layout.x(index) - layout.column / 2, layout.top, layout.column, layout.y(0) - layout.top, pen.hatched()));
}

/** Where a year that is not over has no room for its own label: the note below must have something to point at. */
export function needsMark(period: Period | undefined, index: number, layout: YearsLayout): boolean {
  return period?.partial === true && !layout.labelled.includes(index);
}

/** Columns that carry their value: all where there is room, else the highest and the last full year. */
function directLabels(state: YearsState, layout: YearsLayout, stacks: readonly Amount[]): ReadonlySet<number> {
  const known = stacks.flatMap(({ value }, index) => (value === null ? [] : [index]));
  const heightOf = (index: number) => Number(stacks[index]?.value ?? 0);
  const widthOf = (index: number) => textWidth(layout.unit.format(stacks[index]?.value ?? "0"), smallSize) + 6;
  if (Math.max(0, ...known.map(widthOf)) <= layout.band) return new Set(known);
  const highest = known.reduce((best, index) => (heightOf(index) > heightOf(best) ? index : best), known[0] ?? 0);
  const lastFull = known.findLast((index) => state.periods[index]?.partial === false);
  if (lastFull === undefined || lastFull === highest) return new Set([highest]);
  // A label must not lie on a higher column beside its own.
  const reach = Math.ceil((widthOf(lastFull) - layout.column) / 2 / layout.band);
  const free = known.every((index) => index === lastFull || Math.abs(index - lastFull) > reach || heightOf(index) <= heightOf(lastFull));
  return new Set(free ? [highest, lastFull] : [highest]);
}
