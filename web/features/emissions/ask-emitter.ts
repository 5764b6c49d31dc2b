import type { EmitterQuery as Answered, AsOf, ProofLabel } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import type { SeriesChoice } from "./divided-by.ts";
import { EmitterQuery } from "./emitter.query.ts";

export type EmitterScene = Answered;
export type Series = Answered["emissionSeries"][number];

/** How far each year of a series can be checked. */
export function labelsOf({ labels }: EmitterScene, { stream, basis, points }: Series): readonly ProofLabel[] {
  const own = labels.rows.filter((row) => row.stream.id === stream.id && row.basis.id === basis.id);
  const byYear = new Map(own.map(({ year, label }) => [year, label]));
  return points.map(({ year }) => byYear.get(year) ?? stream.label);
}

/** All that the ledger's sources tell of one country. */
export function askEmitter(country: string, asOf: AsOf | null, choice: SeriesChoice = {}): Promise<Answer<EmitterScene>> {
  const filter = { country: [country], actorKind: ["COUNTRY" as const] };
  return ask(EmitterQuery, { country, filter, restated: { ...filter, restated: true }, population: null, gdp: null, ...choice, asOf });
}
