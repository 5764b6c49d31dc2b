import type { SankeyNode, SankeyState } from "../state.ts";
import { linked, markup, Pen, type Plot, round, smallSize } from "../svg.ts";
import { type Colour, category } from "../theme.ts";
import { unitFor } from "../unit.ts";
import { heading, nodeLabel, type SankeyOptions, type Scene, type Side, wishedRoom } from "./labels.ts";
import { layOutSankey, nodeWidth, type PlacedLink, type PlacedNode } from "./layout.ts";
import { describeFlow, describeNode, sizeOf } from "./sums.ts";

const narrowBelow = 620;
const gap = 6;
const captionHeight = 28;

/** The way of the money from stage to stage; where it is narrow, in panels of two stages each. */
export function drawSankey(state: SankeyState, options: SankeyOptions): Plot {
  const pen = new Pen(state.locale, options);
  const unit = unitFor(Math.max(0, ...state.nodes.map((node) => Number(sizeOf(state, node)))), state);
  const scene: Scene = { state, pen, unit, options };
  const caption = pen.text(0, 14, unit.label, { size: smallSize, fill: "ink-3" });
  const panels = options.width < narrowBelow ? narrowPanels(scene) : [widePanel(scene)];
  let y = captionHeight;
  const bodies = panels.map((panel) => {
    const drawn = drawPanel(scene, panel, y);
    y = drawn.bottom + 32;
    return drawn.body;
  });
  return { width: options.width, height: y - 20, body: caption + bodies.join("") };
}

interface Panel {
  readonly stages: readonly number[];
  /** Logical x of each stage's nodes. */
  readonly places: readonly number[];
  readonly sides: readonly Side[];
  readonly padding: number;
  readonly body: number;
}

/** Names of the first and last stage outside, those between on the flows that leave them. */
function widePanel(scene: Scene): Panel {
  const { width } = scene.options;
  const stages = scene.state.stages.map((_stage, n) => n);
  const last = stages.length - 1;
  const start = Math.min(wishedRoom(scene, 0), width * 0.2) + gap;
  const end = width - Math.min(wishedRoom(scene, last), width * 0.21) - gap - nodeWidth;
  // The fund stands nearer to those who give: the flows from it are few and straight, those to countries cross.
  const shares = stages.length === 4 ? [0, 0.25, 0.53, 1] : stages.map((n) => n / last);
  const places = shares.map((share) => start + share * (end - start));
  const sides = stages.map((n): Side => {
    const x = places[n] ?? 0;
    if (n === 0) return { x: x - gap, anchor: "end", room: x - gap, onFlows: false };
    const next = n === last ? width : (places[n + 1] ?? width) - 14;
    return { x: x + nodeWidth + gap, anchor: "start", room: next - x - nodeWidth - gap, onFlows: n < last };
  });
  return { stages, places, sides, padding: 13, body: 340 };
}

/** Four stages as two pairs: what lies between the pairs is the fund's share-out, which the nodes' sizes show already. */
function narrowPanels(scene: Scene): readonly Panel[] {
  const { width } = scene.options;
  const count = scene.state.stages.length;
  const pairs =
    count === 4
      ? [
          [0, 1],
          [2, 3],
        ]
      : Array.from({ length: count - 1 }, (_each, n) => [n, n + 1]);
  return pairs.map((stages) => {
    const [first = 0, second = 0] = stages;
    const inner = width - 2 * nodeWidth - 2 * gap - 10;
    // A party that stands alone says its name once, in the middle: most of the room goes to the others.
    const firstRoom = inner * (hasOne(scene, second) ? 0.62 : hasOne(scene, first) ? 0.38 : 0.5);
    return {
      stages,
      places: [0, width - nodeWidth],
      sides: [
        { x: nodeWidth + gap, anchor: "start", room: firstRoom, onFlows: true },
        { x: width - nodeWidth - gap, anchor: "end", room: inner - firstRoom, onFlows: true },
      ],
      padding: 20,
      body: 220,
    };
  });
}

function hasOne({ state }: Scene, stage: number): boolean {
  return state.nodes.filter((node) => node.stage === stage).length === 1;
}

function drawPanel(scene: Scene, panel: Panel, top: number): { body: string; bottom: number } {
  const headings = panel.stages.map((stage, n) => heading(scene, stage, headingSide(panel, n, scene.options.width), top));
  const layout = layOutSankey(scene.state, {
    stages: panel.stages,
    places: panel.places,
    top: top + Math.max(...headings.map(({ height }) => height)) + 14,
    padding: panel.padding,
    body: panel.body,
  });
  const flows = layout.links.map((placed) => drawFlow(scene, placed));
  const nodes = layout.nodes.map((placed) => drawNode(scene, placed, panel));
  const body = `${headings.map((each) => each.body).join("")}<g class="sankey-flows" fill="none" stroke-opacity="0.32">${flows.join("")}</g><g class="sankey-nodes">${nodes.join("")}</g>`;
  return { body, bottom: layout.bottom };
}

/** A heading begins, or ends, at its nodes. */
function headingSide(panel: Panel, n: number, width: number): Side {
  const [place, next] = [panel.places[n] ?? 0, panel.places[n + 1] ?? width];
  const ends = panel.sides[n]?.anchor === "end";
  if (ends) return { x: place + nodeWidth, anchor: "end", room: n === 0 ? place + nodeWidth : width / 2 - 8, onFlows: false };
  return { x: place, anchor: "start", room: panel.places.length === 2 && n === 0 ? width / 2 - 8 : next - place - 12, onFlows: false };
}

function drawFlow({ state, pen, options }: Scene, { link, source, target, x0, x1, y0, y1, width }: PlacedLink): string {
  const [a, b, middle] = [pen.x(x0), pen.x(x1), pen.x((x0 + x1) / 2)];
  const path = `<path d="M${a} ${round(y0)}C${middle} ${round(y0)} ${middle} ${round(y1)} ${b} ${round(y1)}" stroke="${pen.colour(flowColour(state, source, target))}" stroke-width="${Math.max(round(width), 0.6)}"/>`;
  return options.nameFlows === false ? path : reachable(describeFlow(state, link), path);
}

function drawNode(scene: Scene, placed: PlacedNode, panel: Panel): string {
  const { state, pen, options } = scene;
  const side = panel.sides[panel.stages.indexOf(placed.node.stage)];
  const { node, x, y0, y1 } = placed;
  const bar = pen.rect(x, y0, nodeWidth, Math.max(y1 - y0, 1), pen.colour(node.grouped > 1 ? "cat-other" : "ink-2"));
  const body = bar + (side === undefined ? "" : nodeLabel(scene, placed, side, panel.padding));
  const name = describeNode(state, node);
  const href = node.link === null ? null : (options.href?.(node.link) ?? null);
  return href === null ? reachable(name, body) : linked(href, `<title>${markup(name)}</title>${body}`);
}

/** Flows take the colour of the recipient that they pass, so that an eye can follow them from the fund to a country. */
function flowColour(state: SankeyState, source: SankeyNode, target: SankeyNode): Colour {
  const coloured = state.stages.length - 2;
  const node = source.stage === coloured ? source : target.stage === coloured ? target : undefined;
  if (node === undefined) return "ink-3";
  if (node.grouped > 1) return "cat-other";
  return category(state.nodes.filter(({ stage }) => stage === coloured).indexOf(node));
}

function reachable(name: string, body: string): string {
  return `<g tabindex="0" role="img"><title>${markup(name)}</title>${body}</g>`;
}
