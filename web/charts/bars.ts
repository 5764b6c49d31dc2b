import { exactly, length, missing } from "./amounts.ts";
import type { BarsState, Row } from "./state.ts";
import { type DrawOptions, linked, Pen, type Plot, smallSize, textSize } from "./svg.ts";
import { fit, textWidth, wrap } from "./text-width.ts";
import type { Colour } from "./theme.ts";
import { unitFor } from "./unit.ts";
import { chartWords } from "./words.ts";

const gap = 8;
const missingLength = 28;
const tightSize = 11;

/** Where the parts of a bar chart lie, in logical pixels; the interactive picture takes its place by the same figures. */
export interface BarsLayout {
  readonly narrow: boolean;
  readonly top: number;
  readonly pitch: number;
  readonly barHeight: number;
  /** Baseline of the bar within its row. */
  readonly barTop: number;
  /** x at which bars may begin, end, and where zero lies. */
  readonly start: number;
  readonly end: number;
  readonly zero: number;
  readonly perUnit: number;
  /** Lowest and highest value. */
  readonly domain: readonly [number, number];
  readonly height: number;
}

export function layOutBars(state: BarsState, width: number): BarsLayout {
  const narrow = width < 520;
  const unit = unitFor(largestOf(state.rows.filter(hasBar)), state);
  const values = state.rows.map((row) => textWidth(row.value === null ? missing(row, state.locale) : unit.format(row.value), textSize));
  const labels = Math.max(0, ...state.rows.map((row) => textWidth(row.label, textSize)));
  const start = narrow ? 0 : Math.min(labels + gap + 2, width * 0.38);
  const valueRoom = Math.max(0, ...values) + gap;
  const lengths = state.rows.filter(hasBar).flatMap((row) => [beginning(row), beginning(row) + length(row)]);
  const lowest = Math.min(0, ...lengths);
  const highest = Math.max(0, ...lengths);
  const end = width - valueRoom;
  const from = start + (lowest < 0 ? valueRoom : 0);
  const perUnit = highest === lowest ? 0 : (end - from) / (highest - lowest);
  const pitch = narrow ? 40 : 27;
  const top = 26;
  return {
    narrow,
    top,
    pitch,
    barHeight: narrow ? 15 : 18,
    barTop: narrow ? 20 : (27 - 18) / 2,
    start,
    end,
    zero: from - lowest * perUnit,
    perUnit,
    domain: [lowest, highest],
    height: top + pitch * state.rows.length + 6,
  };
}

/** Bars that grow from zero, each with its name and its value; the unit stands once, at their head. */
export function drawBars(state: BarsState, options: DrawOptions): Plot {
  const pen = new Pen(state.locale, options);
  const layout = layOutBars(state, options.width);
  const unit = unitFor(largestOf(state.rows.filter(hasBar)), state);
  const rows = state.rows.map((row, index) => {
    const y = layout.top + layout.pitch * index;
    const size = hasBar(row) ? length(row) * layout.perUnit : 0;
    const begin = layout.zero + (hasBar(row) ? beginning(row) * layout.perUnit : 0);
    const barY = y + layout.barTop;
    const middle = barY + layout.barHeight / 2 + 4.5;
    const value = row.value === null ? missing(row, state.locale) : unit.format(row.value);
    const bar =
      row.value === null
        ? pen.rect(layout.zero, barY, missingLength, layout.barHeight, pen.hatched())
        : hasBar(row)
          ? pen.mark(begin + Math.min(0, size), barY, Math.max(Math.abs(size), 0.5), layout.barHeight, pen.colour(barColour(row)))
          : "";
    const beyond = row.value === null ? layout.zero + missingLength : begin + size;
    const valueText =
      size < 0
        ? pen.text(beyond - gap / 2, middle, value, { anchor: "end" })
        : pen.text(beyond + gap / 2, middle, value, row.value === null || !hasBar(row) ? { fill: "ink-3" } : {});
    const label = layout.narrow
      ? pen.text(0, y + 14, pen.name(fit(row.label, options.width, textSize)), labelStyle(row))
      : labelBeside(pen, row, layout.start - gap, y + layout.pitch / 2);
    const href = row.link === null ? null : options.href?.(row.link);
    return pen.named(`${row.label}: ${exactly(row, state)}`, linked(href, label) + bar + valueText);
  });
  const bottom = layout.height - 6;
  const body = [
    pen.hatching(),
    pen.text(layout.narrow ? 0 : layout.zero, 14, unit.label, { size: smallSize, fill: "ink-3" }),
    ...rows,
    layout.narrow ? "" : pen.line(layout.zero, layout.top - 2, layout.zero, bottom, "rule-strong"),
  ];
  return { width: options.width, height: layout.height, body: body.join("") };
}

/** A group is no party: a bar as long as a hundred together would dwarf those that can be compared. Its sum is written. */
export function hasBar(row: Row): boolean {
  return row.grouped === 1;
}

/** Where a row's bar begins. */
export function beginning(row: Row): number {
  return row.from === undefined ? 0 : Number(row.from);
}

/** What a step takes away looks otherwise than the sums that it leads between. */
export function barColour(row: Row): Colour {
  return row.colour ?? (row.from === undefined ? "funds" : "ink-3");
}

/** A name before its bar: on one line, or smaller on two where it is long. */
function labelBeside(pen: Pen, row: Row, room: number, middle: number): string {
  const style = { ...labelStyle(row), anchor: "end" } as const;
  if (textWidth(row.label, textSize) <= room) return pen.text(room, middle + 4.5, pen.name(row.label), style);
  const [first = "", ...rest] = wrap(row.label, room, tightSize);
  const tight = { ...style, size: tightSize };
  if (rest.length === 0) return pen.text(room, middle + 4, pen.name(first), tight);
  const second = fit(rest.join(" "), room, tightSize);
  return pen.text(room, middle - 2, pen.name(first), tight) + pen.text(room, middle + 10, pen.name(second), tight);
}

function labelStyle(row: Row): { fill: "ink" | "ink-3" } {
  return { fill: row.grouped > 1 ? "ink-3" : "ink" };
}

export function largestOf(rows: readonly Row[]): number {
  return Math.max(0, ...rows.map((row) => Math.abs(length(row))));
}

/** One sentence for who cannot see the picture. */
export function describeBars(state: BarsState): string {
  const words = chartWords(state.locale);
  const rows = state.rows.slice(0, 3).map((row) => words("sumOf", { name: row.label, amount: exactly(row, state) }));
  return `${state.title}. ${rows.join("; ")}.`;
}
