import type { EmitterQuery as Answered, AsOf } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { EmitterQuery } from "./emissions.query.ts";

export type EmitterScene = Answered;
export type Series = Answered["emissionSeries"][number];

/** All that the ledger's sources tell of one country. */
export function askEmitter(country: string, asOf: AsOf | null): Promise<Answer<EmitterScene>> {
  const filter = { country: [country], actorKind: ["COUNTRY" as const] };
  return ask(EmitterQuery, { country, filter, restated: { ...filter, restated: true }, asOf });
}
