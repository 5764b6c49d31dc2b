import { isOnMap } from "../../../charts/map/atlas.ts";
import { breaksOf } from "../../../charts/map/classes.ts";
import type { BarsState, ChartFrame, MapState, Row } from "../../../charts/state.ts";
import { chartWords } from "../../../charts/words.ts";
import { compare } from "../../../lib/decimal.ts";
import { emissionsWords } from "../../../lib/emission-words.ts";
import { formatsOf } from "../../../lib/format.ts";
import { isolate } from "../../../lib/isolate.ts";
import { placeName } from "../../../lib/places.ts";
import { type Divisor, priceWords, quotientWords } from "../../../lib/quotient-words.ts";
import { selectionQuery } from "../selection.ts";
import { frameOf } from "./frame.ts";
import type { WorldRequest } from "./world.ts";

const path = "/emissions";
const shownBars = 15;

/** Countries with their emissions per person or per GDP, the largest first; those whose quotient is unknown last. */
function rowsOf({ locale, figures }: WorldRequest): readonly Row[] {
  const rows = figures.world.ranking.rows.map(({ actor, per, reports }): Row => {
    const country = actor?.country ?? null;
    return {
      key: country?.code ?? actor?.id ?? "",
      label: country === null ? (actor?.name ?? "") : placeName(locale, country),
      value: per?.value ?? null,
      records: reports,
      unknown: per == null ? reports : 0,
      grouped: 1,
      link: country === null ? null : { to: "page", path: `/emissions/countries/${country.code}`, query: {} },
    };
  });
  return rows.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return compare(b.value, a.value);
  });
}

/** What both charts of quotients say of themselves; null where no quotient is known. */
function framed(request: WorldRequest, of: Divisor, name: "map" | "ranking") {
  const { locale, figures, pinned } = request;
  const { stream, basis, block, selection, world } = figures;
  const words = emissionsWords(locale);
  const formats = formatsOf(locale);
  const rows = rowsOf(request);
  const figure = world.ranking.rows.find(({ per }) => per != null)?.per?.figure;
  const known = rows.filter(({ value }) => value !== null);
  const [first] = known;
  if (figure === undefined || first === undefined) return null;
  const measure = quotientWords(locale, basis, of, figure.currency);
  const year = String(selection.year);
  const reference = isolate(locale, figure.fact.stream.title);
  const missing = rows.length - known.length;
  const frame: ChartFrame = frameOf({
    name: `emissions-${name}`,
    locale,
    title:
      name === "map"
        ? words("per.title", { country: first.label, year, amount: formats.rounded(first.value ?? "0"), unit: measure.text })
        : words("per.rankingTitle", { names: formats.list(known.slice(0, 3).map(({ label }) => label)), year, unit: measure.text }),
    subtitle: words("per.subtitle", { what: words(`per.${of}.of`), source: isolate(locale, stream.title), reference, year }),
    notes: [
      words("per.note", {
        reference,
        edition: isolate(locale, figure.edition),
        year,
        prices: priceWords(locale, figure) || words("per.persons"),
      }),
      ...(missing > 0 ? [words("per.missing", { count: missing })] : []),
      ...(name === "map" ? [chartWords(locale)("borders")] : []),
    ],
    stream,
    basis,
    block,
    pinned,
    proof: stream.label,
    path,
    query: selectionQuery(selection),
    measure,
    figure,
  });
  return { frame, rows, known };
}

/** The quotient by country on the map. */
export function quotientMap(request: WorldRequest, of: Divisor): MapState | null {
  const told = framed(request, of, "map");
  if (told === null) return null;
  const shown = told.known.filter(({ key }) => isOnMap(key));
  return {
    ...told.frame,
    kind: "map",
    dimension: { key: "country", label: emissionsWords(request.locale)("table.country") },
    rows: shown,
    offMap: told.known.filter(({ key }) => !isOnMap(key)),
    breaks: breaksOf(shown.flatMap(({ value }) => value ?? [])),
    total: null,
  };
}

/** The countries with the largest quotients. Quotients are never added up: there is no row of all others. */
export function quotientRanking(request: WorldRequest, of: Divisor): BarsState | null {
  const told = framed(request, of, "ranking");
  if (told === null) return null;
  return {
    ...told.frame,
    kind: "bars",
    dimension: { key: "country", label: emissionsWords(request.locale)("table.country") },
    rows: told.known.slice(0, shownBars),
    total: null,
  };
}
