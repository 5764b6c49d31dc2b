import { exactly, length, missing } from "../amounts.ts";
import type { MultiplesState, Panel } from "../state.ts";
import { type DrawOptions, markup, Pen, type Plot, round, smallSize } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import { type Unit, unitFor } from "../unit.ts";
import { chartWords } from "../words.ts";
import { layOutMultiples, lineHeight, type MultiplesLayout, type PanelPlace } from "./layout.ts";

/** A grid of small line charts over the same years, each named and with its newest figure; what is missing is hatched. */
export function drawMultiples(state: MultiplesState, options: DrawOptions): Plot {
  const pen = new Pen(state.locale, options);
  const layout = layOutMultiples(state, options.width);
  const unit = unitFor(Math.max(0, ...state.panels.flatMap(({ values }) => values.map(length))), state);
  const panels = state.panels.map((panel, n) => {
    const place = layout.panels[n];
    if (place === undefined) return "";
    const body = drawPanel(state, pen, layout, { panel, place, unit });
    const title = `<title>${markup(sayPanel(state, panel))}</title>`;
    const href = panel.link === null ? null : (options.href?.(panel.link) ?? null);
    return href === null ? `<g>${title}${body}</g>` : `<a href="${markup(href)}" tabindex="0">${title}${body}</a>`;
  });
  const body = [pen.hatching(), pen.text(0, 14, unit.label, { size: smallSize, fill: "ink-3" }), drawKey(state, pen), ...panels];
  return { width: options.width, height: layout.height, body: body.join("") };
}

function drawKey(state: MultiplesState, pen: Pen): string {
  if (state.panels.every(({ values }) => values.every(({ value }) => value !== null))) return "";
  const label = chartWords(state.locale)("noRecordLegend");
  const x = pen.width - textWidth(label, smallSize) - 28;
  return (
    pen.rect(x, 4, 20, 11, pen.hatched(), ` stroke="${pen.colour("no-data")}"`) +
    pen.text(pen.width, 14, label, { anchor: "end", size: smallSize, fill: "ink-3" })
  );
}

interface Drawn {
  readonly panel: Panel;
  readonly place: PanelPlace;
  readonly unit: Unit;
}

function drawPanel(state: MultiplesState, pen: Pen, layout: MultiplesLayout, { panel, place, unit }: Drawn): string {
  const { x, y, lines, top, axis, numbered } = place;
  const end = x + layout.width;
  const bottom = top + layout.plotHeight;
  const fine = { size: smallSize, fill: "ink-3" } as const;
  const [first, last] = [state.periods[0]?.key ?? "", state.periods.at(-1)?.key ?? ""];
  const highest = Math.max(...axis.ticks);
  return [
    // All of the panel can be pointed at.
    pen.rect(x, y, layout.width, bottom - y, "none", ' pointer-events="all"'),
    ...lines.map((line, n) => pen.text(x, y + 13 + n * lineHeight, pen.name(line), { bold: true })),
    pen.text(x, y + 13 + lines.length * lineHeight, sayNewest(state, panel, unit), { size: smallSize, fill: "ink-2" }),
    ...axis.ticks.map((tick) => pen.line(x, top + axis.y(tick), end, top + axis.y(tick), tick === 0 ? "rule-strong" : "grid")),
    numbered ? pen.text(x, top + axis.y(highest) - 4, unit.tick(highest), fine) : "",
    ...gapsOf(panel).map((gap) => drawGap(pen, layout, place, gap)),
    drawLine(state, pen, layout, { panel, place, unit }),
    pen.text(x, bottom + 14, first, fine),
    last === first ? "" : pen.text(end, bottom + 14, last, { ...fine, anchor: "end" }),
  ].join("");
}

/** "2020: 2,915,650"; of the newest year that has a figure. */
function sayNewest(state: MultiplesState, { values }: Panel, unit: Unit): string {
  const words = chartWords(state.locale);
  const newest = values.findLastIndex(({ value }) => value !== null);
  const value = values[newest]?.value;
  if (value == null) return words("noRecordLegend");
  return words("sumOf", { name: state.periods[newest]?.key ?? "", amount: unit.format(value) });
}

/** Neighbouring periods without a value: from which to which. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

function gapsOf({ values }: Panel): readonly Gap[] {
  return runsOf(values.flatMap(({ value }, index) => (value === null ? [index] : []))).map((run) => ({
    from: run[0] ?? 0,
    to: run.at(-1) ?? 0,
  }));
}

/** Numbers that follow each other, together. */
function runsOf(indices: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const index of indices) {
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

function drawGap(pen: Pen, layout: MultiplesLayout, { x, top }: PanelPlace, { from, to }: Gap): string {
  const half = layout.x(0);
  const [start, end] = [x + layout.x(from) - half, x + layout.x(to) + half];
  return pen.rect(start, top, end - start, layout.plotHeight, pen.hatched());
}

/** The line, broken where there is no value; a year between two gaps is a dot, as is the newest. */
function drawLine(state: MultiplesState, pen: Pen, layout: MultiplesLayout, { panel, place }: Drawn): string {
  const colour = pen.colour(panel.colour ?? "funds");
  const at = (index: number) => {
    const value = panel.values[index];
    const y = value === undefined ? 0 : place.axis.y(length(value));
    return [pen.x(place.x + layout.x(index)), round(place.top + y)] as const;
  };
  const known = panel.values.flatMap(({ value }, index) => (value === null ? [] : [index]));
  const runs = runsOf(known);
  const paths = runs
    .filter(({ length: points }) => points > 1)
    .map((run) => `M${run.map((index) => at(index).join(" ")).join("L")}`)
    .join("");
  const line =
    paths === ""
      ? ""
      : `<path d="${paths}" fill="none" stroke="${colour}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>`;
  const dots = [...runs.filter(({ length: points }) => points === 1).flat(), ...known.slice(-1)];
  const circles = [...new Set(dots)].map((index) => {
    const [x, y] = at(index);
    const fill = state.periods[index]?.partial === true ? pen.colour("paper") : colour;
    return `<circle cx="${x}" cy="${y}" r="2.8" fill="${fill}" stroke="${colour}"/>`;
  });
  return line + circles.join("");
}

/** "China: 1990: 671,049 kt C; 2020: 2,915,650 kt C; 1992–1995: no record": all that a panel shows, for who cannot see it. */
function sayPanel(state: MultiplesState, panel: Panel): string {
  const words = chartWords(state.locale);
  const year = (index: number) => state.periods[index]?.key ?? "";
  const said = (index: number) => {
    const amount = panel.values[index];
    return amount === undefined ? [] : [words("sumOf", { name: year(index), amount: exactly(amount, state) })];
  };
  const known = panel.values.flatMap(({ value }, index) => (value === null ? [] : [index]));
  const [first, last] = [known[0], known.at(-1)];
  const highest = known.reduce<number | undefined>(
    (best, index) => (best === undefined || valueAt(panel, index) > valueAt(panel, best) ? index : best),
    undefined,
  );
  const told = [...new Set([first, highest, last].flatMap((index) => index ?? []))].sort((a, b) => a - b);
  const gaps = gapsOf(panel).map(({ from, to }) => {
    const amount = panel.values[from];
    const name = from === to ? year(from) : `${year(from)}–${year(to)}`;
    return words("sumOf", { name, amount: amount === undefined ? "" : missing(amount, state.locale) });
  });
  return words("sumOf", { name: panel.label, amount: [...told.flatMap(said), ...gaps].join("; ") });
}

function valueAt({ values }: Panel, index: number): number {
  const amount = values[index];
  return amount === undefined ? 0 : length(amount);
}

/** One sentence for who cannot see the picture. */
export function describeMultiples(state: MultiplesState): string {
  const names = state.panels.map(({ label }) => label).join("; ");
  return `${state.title}. ${names}, ${state.periods[0]?.key ?? ""}–${state.periods.at(-1)?.key ?? ""}.`;
}
