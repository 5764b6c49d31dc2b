import { fromMinorUnits } from "../../../kernel/money.ts";
import { type FlowKind, flowKinds } from "../events.ts";
import type { PlannedFlow } from "./publication.ts";

/** What a publication says of one kind of record; recipient-country records apart from those without a country. */
export interface KindSummary {
  readonly kind: FlowKind;
  readonly records: number;
  /** Sum in US dollars of the records whose value is known, exact. */
  readonly usd: string;
  readonly unknownUsd: number;
  /** Distinct country and area codes. */
  readonly countries: number;
}

/** What comes in, then what is meant for a country, each in the order in which the kinds follow from each other. */
export function summarise(flows: readonly PlannedFlow[]): readonly KindSummary[] {
  const groups = new Map<number, PlannedFlow[]>();
  for (const flow of flows) {
    const key = flowKinds.indexOf(flow.kind) + (flow.country === null ? 0 : flowKinds.length);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [flow]);
    else group.push(flow);
  }
  const inOrder = [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
  return inOrder.map((group) => ({
    kind: group[0]?.kind ?? "pledge",
    records: group.length,
    usd: fromMinorUnits(
      group.reduce((sum, { usdCents }) => sum + (usdCents ?? 0n), 0n),
      2,
    ),
    unknownUsd: group.filter(({ usdCents }) => usdCents === null).length,
    countries: new Set(group.flatMap(({ country }) => country ?? [])).size,
  }));
}
