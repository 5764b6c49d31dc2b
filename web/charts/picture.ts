import { creditLines } from "./credits.ts";
import { describe, drawPlot } from "./draw.ts";
import type { ChartState } from "./state.ts";
import { Pen, type Plot, smallSize, svg } from "./svg.ts";
import { wrap } from "./text-width.ts";
import type { Theme } from "./theme.ts";
import { chartWords } from "./words.ts";

const margin = 24;
const titleSize = 20;

/** The chart as a picture that stands alone: title, chart, notes, source, and whether its figures are invented. */
export function drawPicture(
  state: ChartState,
  options: { readonly width: number; readonly theme: Theme; readonly nameFlows?: boolean },
): string {
  const inner = options.width - 2 * margin;
  const { width, theme } = options;
  const pen = new Pen(state.locale, { width: inner, theme, id: "p" });
  const words = chartWords(state.locale);
  const parts: string[] = [];
  let y = 0;
  const write = (text: string, size: number, lineHeight: number, style: { bold?: boolean; fill?: "ink-2" | "ink-3" | "warn" } = {}) => {
    for (const line of wrap(text, inner, size, style.bold)) {
      y += lineHeight;
      parts.push(pen.text(0, y, line, { size, ...style }));
    }
  };
  if (state.sample) {
    parts.push(pen.rect(0, 0, inner, 30, pen.colour("warn-soft")), pen.text(10, 20, words("sample"), { bold: true, fill: "warn" }));
    y += 36;
  }
  write(state.title, titleSize, 27, { bold: true });
  y += 3;
  write(state.subtitle, 14, 20, { fill: "ink-2" });
  y += 16;
  const plot: Plot = drawPlot(state, { width: inner, theme, id: "p", nameFlows: options.nameFlows ?? true });
  parts.push(`<g transform="translate(0 ${Math.round(y)})">${plot.body}</g>`);
  y += plot.height + 6;
  for (const note of state.notes) write(note, smallSize, 17, { fill: "ink-2" });
  y += 8;
  for (const line of creditLines(state)) write(line, smallSize, 17, { fill: "ink-3" });
  const height = Math.round(y + 2 * margin);
  const body = `<rect width="${width}" height="${height}" fill="${pen.colour("paper")}"/><g transform="translate(${margin} ${margin})">${parts.join("")}</g>`;
  return svg(
    { width, height, body },
    { label: describe(state), role: state.kind === "sankey" ? "group" : "img", theme, locale: state.locale },
  );
}
