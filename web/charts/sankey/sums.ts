import { compare, sum } from "../../lib/decimal.ts";
import { exactly } from "../amounts.ts";
import type { Amount, SankeyLink, SankeyNode, SankeyState } from "../state.ts";
import { chartWords } from "../words.ts";
import { together } from "./group.ts";

const nothing: Amount = { value: null, records: 0, unknown: 0 };

export function entered(state: SankeyState, node: SankeyNode): Amount {
  return state.links.filter(({ to }) => to === node.id).reduce<Amount>(together, nothing);
}

export function left(state: SankeyState, node: SankeyNode): Amount {
  return state.links.filter(({ from }) => from === node.id).reduce<Amount>(together, nothing);
}

/** What came in or what went out, whichever is more: the size at which a node is drawn. */
export function sizeOf(state: SankeyState, node: SankeyNode): string {
  const [a, b] = [entered(state, node).value ?? sum([]), left(state, node).value ?? sum([])];
  return compare(a, b) >= 0 ? a : b;
}

export function isAlone(state: SankeyState, node: SankeyNode): boolean {
  return state.nodes.filter(({ stage }) => stage === node.stage).length === 1;
}

export function describeNode(state: SankeyState, node: SankeyNode): string {
  const { locale } = state;
  const words = chartWords(locale);
  const sides = [
    ["inflow", entered(state, node)],
    ["outflow", left(state, node)],
  ] as const;
  const said = sides.flatMap(([key, amount]) => (amount.records === 0 ? [] : [words(key, { amount: exactly(amount, state) })]));
  return words("sumOf", { name: node.label, amount: said.join(", ") });
}

export function describeFlow(state: SankeyState, link: SankeyLink): string {
  const name = (id: string) => state.nodes.find((node) => node.id === id)?.label ?? "";
  return chartWords(state.locale)("flow", {
    from: name(link.from),
    to: name(link.to),
    amount: exactly(link, state),
    done: link.done,
  });
}
