import { compare, sum } from "../../lib/decimal.ts";
import type { Amount, Link, SankeyLink, SankeyNode } from "../state.ts";

export interface SankeyParty {
  readonly id: string;
  readonly label: string;
  readonly link: Link | null;
}

/** A sum that goes from a party of one stage to a party of the next. */
export interface SankeyFlow extends Amount {
  /** Index of the stage that it leaves. */
  readonly stage: number;
  readonly from: SankeyParty;
  readonly to: SankeyParty;
  readonly done: string;
}

export interface Grouping {
  /** How many parties a stage shows by themselves; the rest become one. null: all of them. */
  readonly shown: number | null;
  /** Name of the group of `count` parties. */
  readonly others: (count: number) => string;
  /** Where the group leads. */
  readonly link: Link | null;
}

/**
 * Nodes and links to draw: at each stage the largest parties, the rest as one, so that no flow is too thin to be seen and
 * none is left out. Sums are exact: those of the links of a stage equal those of its flows.
 */
export function groupFlows(
  flows: readonly SankeyFlow[],
  stages: readonly Grouping[],
): { nodes: readonly SankeyNode[]; links: readonly SankeyLink[] } {
  const placed = stages.map((grouping, stage) => placeParties(flows, grouping, stage));
  const nodes = placed.flatMap(({ nodes }) => nodes);
  const links = new Map<string, SankeyLink>();
  for (const flow of flows) {
    const from = placed[flow.stage]?.nodeOf.get(flow.from.id);
    const to = placed[flow.stage + 1]?.nodeOf.get(flow.to.id);
    if (from === undefined || to === undefined) continue;
    const key = `${from} ${to}`;
    const known = links.get(key);
    links.set(
      key,
      known === undefined
        ? { from, to, value: flow.value, records: flow.records, unknown: flow.unknown, done: flow.done }
        : { ...known, ...together(known, flow) },
    );
  }
  return { nodes, links: [...links.values()] };
}

export function together(a: Amount, b: Amount): Amount {
  const known = [a.value, b.value].flatMap((value) => value ?? []);
  return { value: known.length === 0 ? null : sum(known), records: a.records + b.records, unknown: a.unknown + b.unknown };
}

function placeParties(flows: readonly SankeyFlow[], grouping: Grouping, stage: number) {
  const parties = new Map<string, { party: SankeyParty; entering: string[]; leaving: string[] }>();
  const at = (party: SankeyParty) => {
    const known = parties.get(party.id) ?? { party, entering: [], leaving: [] };
    parties.set(party.id, known);
    return known;
  };
  for (const flow of flows) {
    if (flow.stage === stage) at(flow.from).leaving.push(flow.value ?? "0");
    if (flow.stage + 1 === stage) at(flow.to).entering.push(flow.value ?? "0");
  }
  const sized = [...parties.values()].map(({ party, entering, leaving }) => ({ party, size: larger(sum(entering), sum(leaving)) }));
  sized.sort((a, b) => compare(b.size, a.size) || (a.party.id < b.party.id ? -1 : 1));
  // A group of one would hide a name and save nothing.
  const shown = grouping.shown === null || sized.length <= grouping.shown + 1 ? sized.length : grouping.shown;
  const idOf = (id: string) => `${stage}:${id}`;
  const nodes: SankeyNode[] = sized
    .slice(0, shown)
    .map(({ party }) => ({ id: idOf(party.id), stage, label: party.label, link: party.link, grouped: 1 }));
  const rest = sized.slice(shown);
  const group = `${stage}:others`;
  if (rest.length > 0) nodes.push({ id: group, stage, label: grouping.others(rest.length), link: grouping.link, grouped: rest.length });
  const nodeOf = new Map(sized.map(({ party }, index) => [party.id, index < shown ? idOf(party.id) : group]));
  return { nodes, nodeOf };
}

function larger(a: string, b: string): string {
  return compare(a, b) >= 0 ? a : b;
}
