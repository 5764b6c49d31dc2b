import type { YearsState } from "../../../charts/state.ts";
import type { Locale } from "../../../i18n/locales.ts";
import type { FacilityScene } from "../ask-facilities.ts";
import { labelOf, type OneFacility, type Series } from "../ask-facility.ts";
import { facilityWords } from "../words.ts";
import { yearsState } from "./years.ts";

/** All facilities of a source by year. */
export function facilitiesState(locale: Locale, { figures, block }: FacilityScene, pinned: boolean): YearsState | null {
  if (figures === null) return null;
  const { stream, basis, years } = figures;
  const asked = { source: stream.id, basis: basis.id };
  const notes = stream.source === "eccc" ? [facilityWords(locale)("threshold")] : [];
  const drawn = { locale, of: null, stream, basis, years, block, pinned, path: "/emissions/facilities", query: asked, asked, notes };
  return yearsState({ name: "facilities-years", ...drawn });
}

/** One facility by year, as one source tells it on one basis. */
export function facilityState(locale: Locale, scene: OneFacility, series: Series, pinned: boolean): YearsState | null {
  const { actor, series: answered } = scene;
  if (actor === null || answered === null) return null;
  const { stream, basis, points } = series;
  const years = points.map(({ year, total }) => {
    const label = labelOf(answered, series, year);
    return { year, total, reports: 1, unknown: total === null ? 1 : 0, label };
  });
  const asked = { facility: actor.id, source: stream.id, basis: basis.id };
  const path = `/emissions/facilities/${actor.id}`;
  const drawn = { locale, of: actor.name, stream, basis, years, block: answered.labels.block, pinned, path, query: {}, asked, notes: [] };
  return yearsState({ name: "facility-years", ...drawn });
}
