import { isOnMap } from "../../../charts/map/atlas.ts";
import { breaksOf } from "../../../charts/map/classes.ts";
import type { Amount, BarsState, MapState, ProofLabel, Row, YearsState } from "../../../charts/state.ts";
import { chartWords } from "../../../charts/words.ts";
import type { Locale } from "../../../i18n/locales.ts";
import { compare, difference, share, sum } from "../../../lib/decimal.ts";
import { emissionsWords, sayAmount, unitWords } from "../../../lib/emission-words.ts";
import { formatsOf } from "../../../lib/format.ts";
import { placeName } from "../../../lib/places.ts";
import type { WorldFigures } from "../ask-world.ts";
import { selectionQuery } from "../selection.ts";
import { frameOf } from "./frame.ts";
import { quotientMap, quotientRanking } from "./quotients.ts";

const path = "/emissions";
const shownBars = 15;

interface Named {
  readonly actor: {
    readonly id: string;
    readonly name: string;
    readonly country: { readonly code: string; readonly name: string } | null;
  } | null;
}

/** What a chart of the world's figures starts from. */
export interface WorldRequest {
  readonly locale: Locale;
  readonly figures: WorldFigures;
  readonly pinned: boolean;
}

function shared({ locale, figures, pinned }: WorldRequest) {
  const { stream, basis, block, selection } = figures;
  return { locale, stream, basis, block, pinned, path, query: selectionQuery(selection), notes: [] };
}

function nameOf(locale: Locale, { actor }: Named): string {
  return actor?.country == null ? (actor?.name ?? "") : placeName(locale, actor.country);
}

function rowsOf({ locale, figures }: WorldRequest): readonly Row[] {
  return figures.world.ranking.rows.map((row) => ({
    key: row.actor?.country?.code ?? row.actor?.id ?? "",
    label: nameOf(locale, row),
    value: row.total,
    records: row.reports,
    unknown: row.unknown,
    grouped: 1,
    link: row.actor?.country == null ? null : { to: "page", path: `/emissions/countries/${row.actor.country.code}`, query: {} },
  }));
}

function proofOf({ figures }: WorldRequest): ProofLabel {
  const labels = figures.world.ranking.rows.map(({ label }) => label);
  return labels.every((label) => label === "PROVEN_TOTAL") ? "PROVEN_TOTAL" : figures.stream.label;
}

function totalOf(rows: readonly Row[]): Amount {
  return {
    value: sum(rows.flatMap(({ value }) => value ?? [])),
    records: rows.reduce((count, { records }) => count + records, 0),
    unknown: rows.reduce((count, { unknown }) => count + unknown, 0),
  };
}

/** Emissions by country on the map; areas without a code beside it. */
export function mapState(request: WorldRequest): MapState | null {
  const { locale, figures } = request;
  if (figures.selection.per !== undefined) return quotientMap(request, figures.selection.per);
  const { selection, stream, basis } = figures;
  const words = emissionsWords(locale);
  const rows = rowsOf(request);
  const [first] = rows;
  if (first === undefined) return null;
  const shown = rows.filter(({ key }) => isOnMap(key));
  const { text } = unitWords(locale, basis);
  const title = words("map.title", {
    country: first.label,
    year: String(selection.year),
    amount: sayAmount(locale, first.value ?? "0"),
    unit: text,
  });
  const subtitle = words("map.subtitle", { year: String(selection.year), source: stream.title });
  return {
    ...frameOf({
      ...shared(request),
      name: "emissions-map",
      title,
      subtitle,
      proof: proofOf(request),
      notes: [chartWords(locale)("borders")],
    }),
    kind: "map",
    dimension: { key: "country", label: words("table.country") },
    rows: shown,
    offMap: rows.filter(({ key }) => !isOnMap(key)),
    breaks: breaksOf(shown.flatMap(({ value }) => value ?? [])),
    total: totalOf(rows),
  };
}

/** The largest emitters, and all others as one row. */
export function rankingState(request: WorldRequest): BarsState | null {
  const { locale, figures } = request;
  if (figures.selection.per !== undefined) return quotientRanking(request, figures.selection.per);
  const { selection, stream, basis } = figures;
  const words = emissionsWords(locale);
  const formats = formatsOf(locale);
  const all = rowsOf(request);
  if (all.length === 0) return null;
  const [top, rest] = [all.slice(0, shownBars), all.slice(shownBars)];
  const others: Row = {
    ...totalOf(rest),
    key: "others",
    label: words("changes.others", { count: rest.length }),
    link: null,
    grouped: rest.length,
  };
  const total = totalOf(all);
  const title = words("ranking.title", {
    shown: top.length,
    count: all.length,
    percent: formats.percent(share(totalOf(top).value ?? "0", total.value ?? "0") ?? 0),
    total: sayAmount(locale, total.value ?? "0"),
    unit: unitWords(locale, basis).text,
    year: String(selection.year),
  });
  const subtitle = words("ranking.subtitle", { year: String(selection.year), source: stream.title });
  return {
    ...frameOf({ ...shared(request), name: "emissions-ranking", title, subtitle, proof: proofOf(request) }),
    kind: "bars",
    dimension: { key: "country", label: words("table.country") },
    rows: rest.length < 2 ? all : [...top, others],
    total,
  };
}

/** The sum of all countries by year. */
export function worldState(request: WorldRequest): YearsState | null {
  const { locale, figures } = request;
  const { world, stream, basis } = figures;
  const words = emissionsWords(locale);
  const shown = world.century.rows;
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return null;
  const title = words("world.title", {
    before: sayAmount(locale, first.total ?? "0"),
    unit: unitWords(locale, basis).text,
    from: String(first.year),
    after: sayAmount(locale, last.total ?? "0"),
    year: String(last.year),
  });
  const proof = shown.every(({ label }) => label === "PROVEN_TOTAL") ? "PROVEN_TOTAL" : stream.label;
  return {
    ...frameOf({ ...shared(request), name: "emissions-years", title, subtitle: words("world.subtitle", { source: stream.title }), proof }),
    kind: "years",
    shape: "columns",
    periods: shown.map(({ year }) => ({ key: String(year), partial: false })),
    series: [
      {
        key: "all",
        label: words("world.series"),
        values: shown.map(({ total, reports, unknown }) => ({ value: total, records: reports, unknown })),
      },
    ],
    // A year's stock of emissions and the next one's may be added: it is what was emitted since the first.
    total: null,
  };
}

/** The largest emitters of the year through time. */
export function linesState(request: WorldRequest): YearsState | null {
  const { locale, figures } = request;
  const { largest, lines, stream, selection } = figures;
  const words = emissionsWords(locale);
  const years = [...new Set(lines.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const [from] = years;
  if (from === undefined) return null;
  const names = new Map(figures.world.ranking.rows.map((row) => [row.actor?.id, nameOf(locale, row)]));
  const series = largest.map((code) => ({
    key: code,
    label: names.get(code) ?? code,
    values: years.map((year): Amount => {
      const row = lines.find((line) => line.actor?.id === code && line.year === year);
      return { value: row?.total ?? null, records: row?.reports ?? 0, unknown: row?.unknown ?? 0 };
    }),
  }));
  const title = words("lines.title", { count: largest.length, year: String(selection.year), from: String(from) });
  const subtitle = words("lines.subtitle", { source: stream.title });
  return {
    ...frameOf({ ...shared(request), name: "emissions-largest", title, subtitle, proof: proofOf(request) }),
    kind: "years",
    shape: "lines",
    periods: years.map((year) => ({ key: String(year), partial: false })),
    series,
    total: null,
  };
}

/** Who made up the change between two years. */
export function changesState(request: WorldRequest): BarsState | null {
  const { locale, figures } = request;
  const { selection, stream, basis } = figures;
  const [changes] = figures.world.emissionChanges;
  const words = emissionsWords(locale);
  const known = changes?.rows.flatMap((row) => (row.change === null ? [] : [{ ...row, change: row.change }])) ?? [];
  const [largest] = known;
  if (changes === undefined || largest === undefined) return null;
  const rowOf = ({ change, actor }: (typeof known)[number]): Row => ({
    key: actor.country?.code ?? actor.id,
    label: nameOf(locale, { actor }),
    value: change,
    records: 2,
    unknown: 0,
    grouped: 1,
    link: actor.country === null ? null : { to: "page", path: `/emissions/countries/${actor.country.code}`, query: {} },
  });
  const rest = known.slice(shownBars);
  const others: Row = {
    key: "others",
    label: words("changes.others", { count: rest.length }),
    value: sum(rest.map(({ change }) => change)),
    records: 2 * rest.length,
    unknown: 0,
    grouped: rest.length,
    link: null,
  };
  const gap = difference(changes.after, changes.before);
  const missing = changes.rows.length - known.length;
  const title = words(compare(gap, "0") < 0 ? "changes.titleDown" : "changes.titleUp", {
    before: String(selection.before),
    after: String(selection.year),
    amount: sayAmount(locale, gap.replace("-", "")),
    unit: unitWords(locale, basis).text,
    country: nameOf(locale, largest),
  });
  return {
    ...frameOf({
      ...shared(request),
      name: "emissions-changes",
      title,
      subtitle: words("changes.subtitle", { source: stream.title }),
      proof: stream.label,
      notes: missing > 0 ? [words("changes.missing", { count: missing })] : [],
    }),
    kind: "bars",
    dimension: { key: "country", label: words("table.country") },
    rows: rest.length < 2 ? known.map(rowOf) : [...known.slice(0, shownBars).map(rowOf), others],
    total: { value: gap, records: 2 * known.length, unknown: 0 },
  };
}
