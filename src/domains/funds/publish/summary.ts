import { fromMinorUnits } from "../../../kernel/money.ts";
import { counted, grouped } from "../../../publish/words.ts";
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

interface Tally {
  readonly kind: FlowKind;
  records: number;
  usdCents: bigint;
  unknownUsd: number;
  readonly countries: Set<string>;
}

/** Sums records up one at a time, and holds none of them. */
export class KindTally {
  readonly #groups = new Map<number, Tally>();

  add({ kind, country, usdCents }: PlannedFlow): void {
    const key = flowKinds.indexOf(kind) + (country === null ? 0 : flowKinds.length);
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { kind, records: 0, usdCents: 0n, unknownUsd: 0, countries: new Set() };
      this.#groups.set(key, group);
    }
    group.records += 1;
    if (usdCents === null) group.unknownUsd += 1;
    else group.usdCents += usdCents;
    if (country !== null) group.countries.add(country);
  }

  /** What comes in, then what is meant for a country, each in the order in which the kinds follow from each other. */
  get summaries(): readonly KindSummary[] {
    return [...this.#groups]
      .sort(([a], [b]) => a - b)
      .map(([, { kind, records, usdCents, unknownUsd, countries }]) => ({
        kind,
        records,
        usd: fromMinorUnits(usdCents, 2),
        unknownUsd,
        countries: countries.size,
      }));
  }
}

export function summarise(flows: readonly PlannedFlow[]): readonly KindSummary[] {
  const tally = new KindTally();
  for (const flow of flows) tally.add(flow);
  return tally.summaries;
}

/** A line for each kind, as a person reads it. */
export function describeKinds(summaries: readonly KindSummary[]): readonly string[] {
  return summaries.map(({ kind, records, usd, unknownUsd, countries }) => {
    const where = countries === 0 ? "no recipient country" : counted(countries, "country or area", "countries and areas");
    const unknown = unknownUsd === 0 || unknownUsd === records ? "" : `, ${unknownUsd} without a value in USD`;
    return `${kind.replace("_", "-").padEnd(12)} ${grouped(records).padStart(7)} ${records === 1 ? "record " : "records"}  USD ${(unknownUsd === records ? "unknown" : grouped(usd)).padStart(20)}  ${where}${unknown}`;
  });
}
