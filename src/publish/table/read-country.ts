import isoCountries from "i18n-iso-countries";
import { countries, findCountry, findCountryByAlpha2 } from "../../kernel/country.ts";
import { CellFault } from "./cell-fault.ts";

export const countryCodings = ["iso3", "iso2", "m49", "name"] as const;
export type CountryCoding = (typeof countryCodings)[number];

export interface CountryStyle {
  readonly coding: CountryCoding;
  /** Language of names, as ISO 639-1: "fr". */
  readonly language?: string | undefined;
  /** What the source calls countries otherwise: { "Ivory Coast": "CIV" }. Asked first. */
  readonly aliases?: Readonly<Record<string, string>> | undefined;
}

const byName = new Map(countries.map(({ name, code }) => [plain(name), code]));

/**
 * A cell as the three letters of a country or area.
 * @throws CellFault where it names none.
 */
export function readCountry(text: string, style: CountryStyle): string {
  const trimmed = text.trim();
  const alias = style.aliases?.[trimmed];
  if (alias !== undefined) return alias;
  const found = find(trimmed, style);
  if (found !== undefined) return found;
  throw new CellFault(`${expectations[style.coding]}; or say in the map what it means: aliases: { ${JSON.stringify(trimmed)}: ABC }`, text);
}

const expectations: Readonly<Record<CountryCoding, string>> = {
  iso3: "a country's three letters (ISO 3166-1 alpha-3)",
  iso2: "a country's two letters (ISO 3166-1 alpha-2)",
  m49: "a country's number (UN M49)",
  name: "a country's name",
};

function find(text: string, { coding, language = "en" }: CountryStyle): string | undefined {
  switch (coding) {
    case "iso3":
      return findCountry(text.toUpperCase())?.code;
    case "iso2":
      return findCountryByAlpha2(text.toUpperCase())?.code;
    case "m49":
      return /^\d{1,3}$/.test(text) ? known(isoCountries.numericToAlpha3(text.padStart(3, "0"))) : undefined;
    case "name":
      return (language === "en" ? byName.get(plain(text)) : undefined) ?? known(isoCountries.getSimpleAlpha3Code(text, language));
  }
}

/** Languages in which names of countries are known, as ISO 639-1. */
export function namedLanguages(): readonly string[] {
  return isoCountries.getSupportedLanguages();
}

function known(code: string | undefined): string | undefined {
  return code === undefined ? undefined : findCountry(code)?.code;
}

function plain(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}
