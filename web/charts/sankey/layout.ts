import { type SankeyLink as D3Link, type SankeyNode as D3Node, sankey as d3sankey } from "d3-sankey";
import { length } from "../amounts.ts";
import type { SankeyLink, SankeyNode, SankeyState } from "../state.ts";

export interface PlacedNode {
  readonly node: SankeyNode;
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

export interface PlacedLink {
  readonly link: SankeyLink;
  readonly source: SankeyNode;
  readonly target: SankeyNode;
  readonly x0: number;
  readonly x1: number;
  /** Middle of the flow where it begins and where it ends. */
  readonly y0: number;
  readonly y1: number;
  readonly width: number;
}

export interface SankeyLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly bottom: number;
}

export interface SankeyBox {
  /** Stages to lay out, in their order, and where each begins. */
  readonly stages: readonly number[];
  readonly places: readonly number[];
  readonly top: number;
  /** Room between two nodes: a line of text. */
  readonly padding: number;
  /** Height that the largest stage takes, without the room between its nodes. */
  readonly body: number;
}

export const nodeWidth = 10;

interface NodeExtra {
  readonly node: SankeyNode;
}
interface LinkExtra {
  readonly link: SankeyLink;
}

/** Places in logical pixels. Flows without a positive value are listed in the table; they have no width to draw. */
export function layOutSankey(state: SankeyState, box: SankeyBox): SankeyLayout {
  const columnOf = new Map(state.nodes.map((node) => [node.id, box.stages.indexOf(node.stage)]));
  const inBox = (id: string) => (columnOf.get(id) ?? -1) >= 0;
  const links = state.links.filter((link) => length(link) > 0 && inBox(link.from) && inBox(link.to));
  const used = new Set(links.flatMap(({ from, to }) => [from, to]));
  const nodes = state.nodes.filter(({ id }) => used.has(id));
  if (links.length === 0) return { nodes: [], links: [], bottom: box.top };
  const most = Math.max(...box.stages.map((stage) => nodes.filter((node) => node.stage === stage).length));
  const bottom = box.top + box.body + box.padding * (most - 1);
  const order = new Map(nodes.map(({ id }, index) => [id, index]));
  const rank = (placed: D3Node<NodeExtra, LinkExtra>) => order.get(placed.node.id) ?? 0;
  const graph = d3sankey<NodeExtra, LinkExtra>()
    .nodeId(({ node }) => node.id)
    .nodeAlign(({ node }) => columnOf.get(node.id) ?? 0)
    .nodeSort((a, b) => rank(a) - rank(b))
    .nodeWidth(nodeWidth)
    .nodePadding(box.padding)
    .extent([
      [0, box.top],
      [1000, bottom],
    ])({
    nodes: nodes.map((node) => ({ node })),
    links: links.map((link) => ({ source: link.from, target: link.to, value: length(link), link })),
  });
  const x = (node: SankeyNode) => box.places[columnOf.get(node.id) ?? 0] ?? 0;
  return {
    nodes: graph.nodes.map(({ node, y0 = 0, y1 = 0 }) => ({ node, x: x(node), y0, y1 })),
    links: graph.links.flatMap((placed) => {
      const [source, target] = [endOf(placed.source), endOf(placed.target)];
      if (source === undefined || target === undefined) return [];
      const { y0 = 0, y1 = 0, width = 0 } = placed;
      return [{ link: placed.link, source, target, x0: x(source) + nodeWidth, x1: x(target), y0, y1, width }];
    }),
    bottom: Math.max(...graph.nodes.map(({ y1 = 0 }) => y1)),
  };
}

/** Once laid out, a link's ends are nodes and no longer ids. */
function endOf(end: D3Link<NodeExtra, LinkExtra>["source"]): SankeyNode | undefined {
  return typeof end === "object" ? end.node : undefined;
}
