import type { FacilityQuery as Asked, AsOf, ProofLabel, FacilitySeriesQuery as Told } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { FacilityQuery, FacilitySeriesQuery } from "./facilities.query.ts";

export type Series = Told["emissionSeries"][number];

export interface OneFacility {
  readonly meta: Asked["meta"];
  /** Null where no facility has the id. */
  readonly actor: Asked["emissionActor"];
  readonly series: Told | null;
}

/** How far the figure of a year can be checked. */
export function labelOf({ labels }: Told, { stream, basis }: Series, year: number): ProofLabel {
  const row = labels.rows.find((each) => each.year === year && each.stream.id === stream.id && each.basis.id === basis.id);
  return row?.label ?? stream.label;
}

/** All that the ledger's sources tell of one facility. */
export async function askFacility(id: string, asOf: AsOf | null): Promise<Answer<OneFacility>> {
  const found = await ask(FacilityQuery, { id, asOf });
  if (!found.ok) return found;
  const { meta, emissionActor } = found.data;
  if (emissionActor?.kind !== "FACILITY") return { ok: true, data: { meta, actor: null, series: null } };
  const filter = { actor: [emissionActor.id] };
  const series = await ask(FacilitySeriesQuery, { filter, restated: { ...filter, restated: true }, asOf });
  return series.ok ? { ok: true, data: { meta, actor: emissionActor, series: series.data } } : series;
}
