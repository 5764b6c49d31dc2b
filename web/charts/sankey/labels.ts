import type { SankeyNode, SankeyState } from "../state.ts";
import { type Anchor, type DrawOptions, type Pen, smallSize } from "../svg.ts";
import { fit, textWidth, wrap } from "../text-width.ts";
import type { Unit } from "../unit.ts";
import { chartWords } from "../words.ts";
import type { PlacedNode } from "./layout.ts";
import { entered, isAlone, left, sizeOf } from "./sums.ts";

export interface SankeyOptions extends DrawOptions {
  /** Whether each flow can be reached and read out too; without, only the nodes: a smaller file. */
  readonly nameFlows?: boolean;
}

export interface Scene {
  readonly state: SankeyState;
  readonly pen: Pen;
  readonly unit: Unit;
  readonly options: SankeyOptions;
}

const lineHeight = 15;

/** Where the words of a stage stand: beside which edge of its nodes, and how much room they have. */
export interface Side {
  readonly x: number;
  readonly anchor: Anchor;
  readonly room: number;
  /** True where the words lie on the flows. */
  readonly onFlows: boolean;
}

/** Room that the names of a stage would like to have. */
export function wishedRoom({ state, unit }: Scene, stage: number): number {
  const nodes = state.nodes.filter((node) => node.stage === stage);
  return Math.max(0, ...nodes.map((node) => textWidth(`${node.label} ${unit.format(sizeOf(state, node))}`, smallSize)));
}

/** A stage's name with its sum, above its nodes. */
export function heading({ state, pen, unit }: Scene, stage: number, side: Side, top: number): { body: string; height: number } {
  const { label, detail, total } = state.stages[stage] ?? { label: "", detail: "", total: null };
  const style = { anchor: side.anchor, size: smallSize } as const;
  const sum = total === null || total.value === null ? "" : `${unit.format(total.value)} `;
  const names = wrap(label, side.room, smallSize, true);
  const details = wrap(sum + detail, side.room, smallSize);
  const texts = [
    ...names.map((line, n) => pen.text(side.x, top + 12 + n * lineHeight, line, { ...style, bold: true })),
    ...details.map((line, n) => pen.text(side.x, top + 12 + (names.length + n) * lineHeight, line, { ...style, fill: "ink-3" })),
  ];
  return { body: texts.join(""), height: (names.length + details.length) * lineHeight };
}

/** A node's name and value beside it: on as many lines as it is high. Where there is no room the name is cut, never the value. */
export function nodeLabel(scene: Scene, { node, y0, y1 }: PlacedNode, side: Side, padding: number): string {
  const alone = isAlone(scene.state, node) && y1 - y0 > 60;
  const lines = alone ? aloneLines(scene, node, side.room) : nameLines(scene, node, side.room, y1 - y0 + padding);
  const middle = (y0 + y1) / 2 + 4.2;
  const style = { anchor: side.anchor, halo: side.onFlows, size: smallSize, fill: node.grouped > 1 ? "ink-2" : "ink" } as const;
  return lines.map((line, n) => scene.pen.text(side.x, middle + (n - (lines.length - 1) / 2) * lineHeight, line, style)).join("");
}

function nameLines({ state, pen, unit }: Scene, node: SankeyNode, room: number, height: number): readonly string[] {
  const value = unit.format(sizeOf(state, node));
  const valueRoom = textWidth(` ${value}`, smallSize);
  if (textWidth(node.label, smallSize) + valueRoom <= room || height < 2 * lineHeight + 3) {
    return [`${pen.name(fit(node.label, room - valueRoom, smallSize))} ${value}`];
  }
  const [first = "", ...rest] = wrap(node.label, room, smallSize);
  return [pen.name(first), `${pen.name(fit(rest.join(" "), room - valueRoom, smallSize))} ${value}`.trim()];
}

/** The only party of its stage has room to say what came in and what went out. */
function aloneLines({ state, pen, unit }: Scene, node: SankeyNode, room: number): readonly string[] {
  const words = chartWords(state.locale);
  const [entering, leaving] = [entered(state, node), left(state, node)];
  return [
    ...wrap(node.label, room, smallSize).map((line) => pen.name(line)),
    ...(entering.value === null ? [] : [words("inflow", { amount: unit.format(entering.value) })]),
    ...(leaving.value === null ? [] : [words("outflow", { amount: unit.format(leaving.value) })]),
  ];
}
