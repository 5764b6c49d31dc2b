import { scaleLinear } from "d3-scale";
import { sum } from "../../lib/decimal.ts";
import { length } from "../amounts.ts";
import type { Amount, YearsState } from "../state.ts";
import { smallSize } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import { type Unit, unitFor } from "../unit.ts";

/** Where the parts of a chart by year lie, in logical pixels; the interactive picture takes its place by the same figures. */
export interface YearsLayout {
  readonly unit: Unit;
  readonly legend: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
  readonly height: number;
  readonly band: number;
  readonly column: number;
  readonly ticks: readonly number[];
  /** Lowest and highest value of the axis. */
  readonly domain: readonly [number, number];
  /** Periods whose label is written. */
  readonly labelled: readonly number[];
  y(value: number): number;
  /** Middle of a period. */
  x(index: number): number;
}

export const seriesLabelGap = 14;

export function layOutYears(state: YearsState, width: number): YearsLayout {
  const narrow = width < 520;
  const heights = tops(state);
  const unit = unitFor(Math.max(0, ...heights.map(Math.abs)), state);
  const scale = scaleLinear()
    .domain([Math.min(0, ...heights), Math.max(0, ...heights) || 1])
    .nice(narrow ? 4 : 5);
  const ticks = scale.ticks(narrow ? 4 : 5);
  const [low = 0, high = 1] = scale.domain();
  const severalSeries = state.series.length > 1;
  const legend = severalSeries && narrow;
  const start = Math.max(...ticks.map((tick) => textWidth(unit.tick(tick), smallSize))) + 8;
  // A whole pixel more: what is taken away again where the label is fitted must leave all of it.
  const labelRoom = Math.ceil(Math.max(0, ...state.series.map(({ label }) => textWidth(label, smallSize)))) + 1 + seriesLabelGap;
  const end = width - (severalSeries && !narrow ? Math.min(labelRoom, width * 0.24) : 4);
  const legendRows = legend ? state.series.length : 0;
  const top = 40 + legendRows * 18;
  const bottom = top + (narrow ? 200 : Math.min(340, width * 0.36));
  const band = (end - start) / Math.max(1, state.periods.length);
  return {
    unit,
    legend,
    top,
    bottom,
    start,
    end,
    height: bottom + (state.step === undefined ? 26 : 44),
    band,
    column: Math.min(band * 0.76, 64),
    ticks,
    domain: [low, high],
    labelled: labelledPeriods(state, band),
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
    x: (index) => start + band * (index + 0.5),
  };
}

/** Heights that the axis must hold: of each stack where series are stacked, else of each value. */
function tops(state: YearsState): readonly number[] {
  if (state.shape !== "stacked") return state.series.flatMap(({ values }) => values.map(length));
  return state.periods.flatMap((_period, index) => {
    const values = state.series.map(({ values }) => Number(values[index]?.value ?? 0));
    return [values.filter((value) => value > 0).reduce(add, 0), values.filter((value) => value < 0).reduce(add, 0)];
  });
}

function add(a: number, b: number): number {
  return a + b;
}

/** All years where they fit; else those that end in a round figure, and the first and last where they stay clear of these. */
function labelledPeriods(state: YearsState, band: number): readonly number[] {
  const room = Math.max(0, ...state.periods.map(({ key }) => textWidth(`${key}*`, smallSize))) + 8;
  const all = state.periods.map((_period, index) => index);
  const step = [1, 2, 5, 10, 20].find((each) => each * band >= room) ?? 50;
  if (step === 1) return all;
  const round = all.filter((index) => Number(state.periods[index]?.key) % step === 0);
  const clear = (index: number) => round.every((other) => Math.abs(other - index) * band >= room);
  return [...new Set([...(clear(0) ? [0] : []), ...round, ...(clear(all.length - 1) ? [all.length - 1] : [])])];
}

/** All series of a period together; null where none has a value. Only for series that may be added up. */
export function stackAt(state: YearsState, index: number): Amount {
  const amounts = state.series.flatMap(({ values }) => values[index] ?? []);
  const known = amounts.flatMap(({ value }) => value ?? []);
  return {
    value: known.length === 0 ? null : sum(known),
    records: amounts.reduce((count, { records }) => count + records, 0),
    unknown: amounts.reduce((count, { unknown }) => count + unknown, 0),
  };
}
