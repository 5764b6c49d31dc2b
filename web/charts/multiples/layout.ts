import { scaleLinear } from "d3-scale";
import { length } from "../amounts.ts";
import type { MultiplesState, Panel } from "../state.ts";
import { textSize } from "../svg.ts";
import { fit, wrap } from "../text-width.ts";

/** How high a value stands in a panel. */
interface Axis {
  readonly ticks: readonly number[];
  /** Of the panel's own height, from its top. */
  y(value: number): number;
}

/** Where one panel lies, in logical pixels. */
export interface PanelPlace {
  readonly x: number;
  /** Where its name begins. */
  readonly y: number;
  readonly lines: readonly string[];
  /** Where its plot begins. */
  readonly top: number;
  readonly axis: Axis;
  /** True where its axis is numbered. */
  readonly numbered: boolean;
}

export interface MultiplesLayout {
  /** Of a panel. */
  readonly width: number;
  readonly plotHeight: number;
  readonly panels: readonly PanelPlace[];
  readonly height: number;
  /** Middle of a period, from the panel's own start. */
  x(index: number): number;
}

const headHeight = 28;
export const lineHeight = 17;
/** Below a name: its newest figure, and the number of the axis above the plot. */
const [figureHeight, numberHeight, yearsHeight, rowGap] = [17, 20, 18, 20] as const;

/** Two beside each other on a phone, three on a narrow page, four on a wide one. */
export function layOutMultiples(state: MultiplesState, width: number): MultiplesLayout {
  const columns = width < 480 ? 2 : width < 820 ? 3 : 4;
  const gap = width < 480 ? 16 : 24;
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const plotHeight = width < 480 ? 84 : 100;
  const shared = state.scale === "same" ? axisOf(state.panels, plotHeight) : undefined;
  const panels: PanelPlace[] = [];
  let y = headHeight;
  for (let first = 0; first < state.panels.length; first += columns) {
    const row = state.panels.slice(first, first + columns).map((panel) => ({ panel, lines: twoLines(panel.label, panelWidth) }));
    const top = y + Math.max(...row.map(({ lines }) => lines.length)) * lineHeight + figureHeight + numberHeight;
    for (const [column, { panel, lines }] of row.entries()) {
      const axis = shared ?? axisOf([panel], plotHeight);
      panels.push({ x: column * (panelWidth + gap), y, lines, top, axis, numbered: shared === undefined || column === 0 });
    }
    y = top + plotHeight + yearsHeight + rowGap;
  }
  const step = panelWidth / Math.max(1, state.periods.length);
  return { width: panelWidth, plotHeight, panels, height: y - rowGap, x: (index) => step * (index + 0.5) };
}

/** A name in at most two lines, the second cut where it must be. */
function twoLines(label: string, room: number): readonly string[] {
  const [first = "", ...rest] = wrap(label, room, textSize, true);
  return rest.length === 0 ? [fit(first, room, textSize, true)] : [first, fit(rest.join(" "), room, textSize, true)];
}

/** From zero, or from the lowest where there is less, to a round number above the highest. */
function axisOf(panels: readonly Panel[], height: number): Axis {
  const values = panels.flatMap((panel) => panel.values.map(length));
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .nice(3);
  const [low = 0, high = 1] = scale.domain();
  return { ticks: scale.ticks(3), y: (value) => height - ((value - low) / (high - low)) * height };
}
