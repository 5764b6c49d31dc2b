import { isOnMap } from "../../../charts/map/atlas.ts";
import { breaksOf } from "../../../charts/map/classes.ts";
import type { MapState, Row } from "../../../charts/state.ts";
import { chartWords } from "../../../charts/words.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { address, type Query } from "../../../lib/address.ts";
import { compare, sum } from "../../../lib/decimal.ts";
import { formatsOf } from "../../../lib/format.ts";
import { placeName } from "../../../lib/places.ts";
import type { SupplyScene } from "../ask-supplies.ts";
import { selectionQuery } from "../selection.ts";
import { suppliesWords } from "../words.ts";

/** Value of the goods received, by country: one kind and source, in US dollars whatever the unit. */
export function mapState(locale: Locale, { figures, stream, selection }: SupplyScene, pinned: boolean): MapState | null {
  const block = figures?.received.block;
  if (figures === null || stream === undefined || block == null) return null;
  const received = figures.places.rows.filter(({ kind }) => kind === "RECEIPT");
  const codes = [...new Set(received.map(({ country }) => country?.code ?? ""))];
  const words = suppliesWords(locale);
  const chart = chartWords(locale);
  const rows = codes
    .map((code): Row => {
      const own = received.filter(({ country }) => (country?.code ?? "") === code);
      const known = own.flatMap(({ usd }) => usd ?? []);
      const country = own[0]?.country ?? null;
      return {
        key: code,
        label: country === null ? words("map.notSpecified") : placeName(locale, country),
        value: known.length === 0 ? null : sum(known),
        records: own.reduce((count, { records }) => count + records, 0),
        unknown: own.reduce((count, { unknownUsd }) => count + unknownUsd, 0),
        grouped: 1,
        link: country === null ? null : { to: "page", path: "/supplies", query: texts({ source: stream.id, country: code }) },
      };
    })
    .sort((a, b) => compare(b.value ?? "-1", a.value ?? "-1"));
  if (rows.length === 0) return null;
  const total = {
    value: sum(rows.flatMap(({ value }) => value ?? [])),
    records: rows.reduce((count, { records }) => count + records, 0),
    unknown: rows.reduce((count, { unknown }) => count + unknown, 0),
  };
  const shown = rows.filter(({ key }) => isOnMap(key));
  const notes = [...(total.unknown > 0 ? [words("map.unknown", { count: total.unknown })] : []), chart("borders")];
  return {
    kind: "map",
    name: "supplies-map",
    query: texts(selectionQuery(selection)),
    locale,
    title: words("map.title", { usd: formatsOf(locale).moneyRounded(total.value, "USD"), count: rows.length }),
    subtitle: words("map.subtitle", { source: stream.title }),
    currency: "USD",
    notes,
    credit: {
      stream: stream.id,
      source: stream.title,
      attribution: stream.attribution,
      licence: stream.licence,
      dataDate: stream.dataDate,
    },
    block,
    pinned,
    sample: stream.sample,
    proof: received.every(({ label }) => label === "PROVEN_TOTAL") ? "PROVEN_TOTAL" : stream.label,
    page: address(locale, "/supplies", selectionQuery(selection)),
    dimension: { key: "country", label: chart("dimensions.country") },
    rows: shown,
    offMap: rows.filter(({ key }) => !isOnMap(key)),
    breaks: breaksOf(shown.flatMap(({ value }) => value ?? [])),
    total,
  };
}

function texts(query: Query): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (value === undefined || value === "" ? [] : [[key, String(value)]])),
  );
}
