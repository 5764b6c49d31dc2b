import { exactly, length } from "../amounts.ts";
import type { Amount, YearsState } from "../state.ts";
import { type Pen, round } from "../svg.ts";
import { chartWords } from "../words.ts";
import { colourOf, dashOf } from "./colours.ts";
import { hatchedBand, needsMark } from "./columns.ts";
import type { YearsLayout } from "./layout.ts";

/** Of more years the dots run into each other and the line says it all: only ends and years by themselves keep theirs. */
const mostDotted = 24;

/** One line a series, broken where there is no value and before a year that is not over. */
export function drawLines(state: YearsState, pen: Pen, layout: YearsLayout): string {
  const bands = state.periods.map((period, index) => {
    const all = state.series.flatMap(({ values }) => values[index] ?? []);
    const [first] = all;
    if (first !== undefined && all.every(({ value }) => value === null)) return hatchedBand(state, pen, layout, index, first);
    const top = Math.max(...all.map(length));
    return needsMark(period, index, layout) ? pen.text(layout.x(index), layout.y(top) - 6, "*", { anchor: "middle" }) : "";
  });
  return pen.withoutMarks ? bands.join("") : bands.join("") + state.series.map((_series, n) => drawLine(state, pen, layout, n)).join("");
}

function drawLine(state: YearsState, pen: Pen, layout: YearsLayout, n: number): string {
  const { label = "", values = [] } = state.series[n] ?? {};
  const colour = pen.colour(colourOf(state, n));
  const at = (index: number, amount: Amount) => [pen.x(layout.x(index)), round(layout.y(length(amount)))] as const;
  const found = runs(state, values);
  const paths = found.map((run) => {
    const points = run.map(({ index, amount }) => at(index, amount).join(" "));
    return `<path d="M${points.join("L")}" fill="none" stroke="${colour}" stroke-width="2.2" stroke-linejoin="round"${dashOf(n)}/>`;
  });
  const last = values.findLastIndex(({ value }) => value !== null);
  const alone = new Set(found.flatMap((run) => (run.length === 1 ? run.map(({ index }) => index) : [])));
  const dots = values.map((amount, index) => {
    const period = state.periods[index];
    if (period === undefined || amount.value === null) return "";
    if (state.periods.length > mostDotted && index !== last && !alone.has(index) && !period.partial) return "";
    const [x, y] = at(index, amount);
    const fill = period.partial ? pen.colour("paper") : colour;
    const name = chartWords(state.locale)("sumOf", {
      name: `${period.key}, ${label}`,
      amount: exactly(amount, state),
    });
    return pen.named(name, `<circle cx="${x}" cy="${y}" r="3" fill="${fill}" stroke="${colour}"/>`);
  });
  return paths.join("") + dots.join("");
}

interface Point {
  readonly index: number;
  readonly amount: Amount;
}

/** Neighbouring full years with a value. */
function runs(state: YearsState, values: readonly Amount[]): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  for (const [index, amount] of values.entries()) {
    if (amount.value === null || state.periods[index]?.partial) continue;
    const last = found.at(-1);
    if (last !== undefined && last.at(-1)?.index === index - 1) last.push({ index, amount });
    else found.push([{ index, amount }]);
  }
  return found;
}
