import { isOnMap } from "../../../charts/map/atlas.ts";
import { breaksOf } from "../../../charts/map/classes.ts";
import type { MapState, Row } from "../../../charts/state.ts";
import { chartWords } from "../../../charts/words.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { sum } from "../../../lib/decimal.ts";
import { formatsOf } from "../../../lib/format.ts";
import { placeName } from "../../../lib/places.ts";
import type { CreditScene } from "../ask-credits.ts";
import { creditsWords } from "../words.ts";
import { frameOf } from "./frame.ts";

/** Credits issued for projects by the country that hosts them; projects without one stand beside the map. */
export function mapState(locale: Locale, { figures, stream, selection }: CreditScene, pinned: boolean): MapState | null {
  const block = figures?.all.block;
  if (figures === null || stream === undefined || block == null) return null;
  const words = creditsWords(locale);
  const rows = figures.countries.rows.map(
    ({ country, issued, records }): Row => ({
      key: country?.code ?? "",
      label: country === null ? words("projects.notTold") : placeName(locale, country),
      value: issued,
      records,
      unknown: 0,
      grouped: 1,
      link: country === null ? null : { to: "page", path: "/credits", query: { source: stream.id, country: country.code } },
    }),
  );
  const [first] = rows.filter(({ key }) => key !== "");
  if (first === undefined) return null;
  const shown = rows.filter(({ key }) => isOnMap(key));
  return {
    kind: "map",
    name: "credits-map",
    ...frameOf({ locale, stream, selection, pinned }),
    block,
    title: words("map.title", { country: first.label, issued: formatsOf(locale).rounded(first.value ?? "0"), count: shown.length }),
    subtitle: words("map.subtitle", { source: stream.title }),
    notes: [chartWords(locale)("borders")],
    proof: figures.countries.rows.every(({ label }) => label === "PROVEN_TOTAL") ? "PROVEN_TOTAL" : stream.label,
    dimension: { key: "country", label: words("projects.country") },
    rows: shown,
    offMap: rows.filter(({ key }) => !isOnMap(key)),
    breaks: breaksOf(shown.flatMap(({ value }) => value ?? [])),
    total: {
      value: sum(rows.flatMap(({ value }) => value ?? [])),
      records: rows.reduce((count, { records }) => count + records, 0),
      unknown: 0,
    },
  };
}
