import { groupBy } from "../../../kernel/group.ts";
import { addStages, type Link, onlyOne, sumOf } from "./graph.ts";
import type { End } from "./runs.ts";

/** A party or place at one stage of a trace. */
export interface Node {
  readonly id: string;
  readonly stage: number;
  /** Null where it stands for several. */
  readonly end: End | null;
  readonly members: number;
  readonly inCents: bigint;
  readonly outCents: bigint;
  readonly unaccounted: bigint | null;
}

export interface Drawn {
  readonly nodes: readonly Node[];
  /** Their ends are ids of nodes. */
  readonly links: readonly Link[];
}

const nodeId = (stage: number, end: End): string => `${stage}:${end}`;

/**
 * The parties of a trace, the smaller ones of each stage put together, and the links between them.
 * @param asked up to which stage the trace asks where money went on, forward; null: nowhere
 * @param isPool whether an organisation's end is a pool
 */
export function drawNodes(links: readonly Link[], asked: number | null, isPool: (end: End) => boolean, most: number): Drawn {
  const moved = links.filter(({ basis }) => basis !== "DESTINATION");
  const [came, went, named] = [
    groupBy(moved, ({ position, to }) => nodeId(position + 1, to)),
    groupBy(moved, ({ position, from }) => nodeId(position, from)),
    groupBy(
      links.filter(({ basis }) => basis === "DESTINATION"),
      ({ position, to }) => nodeId(position + 1, to),
    ),
  ];
  const sum = (some: readonly Link[] | undefined) => (some ?? []).reduce((all, { cents }) => all + cents, 0n);
  const single = [...new Set([...went.keys(), ...came.keys(), ...named.keys()])].map((id): Node & { readonly end: End } => {
    const [stage = "0", ...rest] = id.split(":");
    const end = rest.join(":");
    const [inCents, outCents] = [sum(came.get(id)) + sum(named.get(id)), sum(went.get(id))];
    const [comes, goes] = [came.has(id), went.has(id)];
    const isParty = end.startsWith("o") || end.startsWith("w");
    const asks = asked !== null && Number(stage) >= asked ? comes : goes && (comes || isPool(end));
    return { id, stage: Number(stage), end, members: 1, inCents, outCents, unaccounted: isParty && asks ? inCents - outCents : null };
  });
  const nodes: Node[] = [];
  const drawnAs = new Map<string, string>();
  for (const [stage, some] of groupBy(single, (node) => String(node.stage))) {
    const bySize = [...some].sort(bySizeThenId);
    // A group of one says less than the one.
    const shown = bySize.length > most + 1 ? bySize.slice(0, most) : bySize;
    nodes.push(...shown);
    const rest = bySize.slice(shown.length);
    if (rest.length === 0) continue;
    const id = `${stage}:others`;
    for (const each of rest) drawnAs.set(each.id, id);
    const known = rest.flatMap(({ unaccounted }) => unaccounted ?? []);
    nodes.push({
      id,
      stage: Number(stage),
      end: null,
      members: rest.length,
      inCents: rest.reduce((all, { inCents }) => all + inCents, 0n),
      outCents: rest.reduce((all, { outCents }) => all + outCents, 0n),
      unaccounted: known.length === 0 ? null : known.reduce((all, each) => all + each, 0n),
    });
  }
  const drawn = links.map((link) => {
    const [from, to] = [nodeId(link.position, link.from), nodeId(link.position + 1, link.to)];
    return { ...link, from: drawnAs.get(from) ?? from, to: drawnAs.get(to) ?? to };
  });
  return { nodes: nodes.sort((a, b) => a.stage - b.stage), links: together(drawn) };
}

const size = ({ inCents, outCents }: Node): bigint => (inCents > outCents ? inCents : outCents);

function bySizeThenId(a: Node, b: Node): number {
  const [x, y] = [size(a), size(b)];
  return x === y ? (a.id < b.id ? -1 : 1) : x > y ? -1 : 1;
}

/** Links that lead from the same to the same, put together, largest first. */
function together(links: readonly Link[]): readonly Link[] {
  return [...groupBy(links, ({ position, from, to, basis }) => `${position} ${from} ${to} ${basis}`).values()]
    .flatMap((alike): Link[] => {
      const [first, ...others] = alike;
      if (first === undefined) return [];
      if (others.length === 0) return [first];
      return [
        {
          ...first,
          ...sumOf(alike, ({ cents }) => cents),
          whole: sumOf(alike, ({ whole }) => whole).cents,
          stages: addStages(alike.flatMap(({ stages }) => stages)),
          streamId: onlyOne(alike.map(({ streamId }) => streamId)),
          record: null,
        },
      ];
    })
    .sort((a, b) => a.position - b.position || (a.cents === b.cents ? 0 : a.cents > b.cents ? -1 : 1));
}
