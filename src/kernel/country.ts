import { table } from "./countries.ts";

/**
 * COUNTRY: in ISO 3166-1 today. FORMER_COUNTRY: withdrawn from it. REGION: a source's own three letters for several
 * countries together.
 */
type CountryKind = "COUNTRY" | "FORMER_COUNTRY" | "REGION";

export interface Country {
  /** Three capitals: ISO 3166-1 alpha-3, or a source's own for a region. */
  readonly code: string;
  /** ISO 3166-1 alpha-2; for a former country the one it had, which may mean another today. Null for a region. */
  readonly alpha2: string | null;
  /** English short name in UN usage. */
  readonly name: string;
  /** UN M49 region, the finest there is, such as "Eastern Africa". Null where M49 puts it in none. */
  readonly region: string | null;
  readonly kind: CountryKind;
}

/** All that are known, by code. */
export const countries: readonly Country[] = Object.entries(table)
  .flatMap(([kind, rows]) => rows.map(([code, alpha2, name, region]): Country => ({ code, alpha2, name, region, kind: kindOf(kind) })))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const byCode = new Map(countries.map((country) => [country.code, country]));
const byAlpha2 = new Map(countries.flatMap((country) => (country.kind === "COUNTRY" ? [[country.alpha2, country] as const] : [])));

/** The country, former country or region with this code of three capitals; undefined where none is known. */
export function findCountry(code: string): Country | undefined {
  return byCode.get(code);
}

/** The country of today with this ISO 3166-1 alpha-2 code: "NA" is Namibia. Undefined where there is none. */
export function findCountryByAlpha2(alpha2: string): Country | undefined {
  return byAlpha2.get(alpha2);
}

function kindOf(kind: string): CountryKind {
  if (kind === "COUNTRY" || kind === "FORMER_COUNTRY" || kind === "REGION") return kind;
  throw new Error(`The table of countries has an unknown kind ${kind}.`);
}
