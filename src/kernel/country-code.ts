import { type Country, countries, findCountry, findCountryByAlpha2 } from "./country.ts";
import { findNearest } from "./nearest.ts";
import { RequestError } from "./request-error.ts";

/** The country or area of a code on a record. One that no list knows is a source's own, for a region. */
export function countryOf(code: string): Country {
  return findCountry(code) ?? { code, alpha2: null, name: code, region: null, kind: "REGION" };
}

/**
 * Reads what a reader typed for a country: its three letters, in any case, or its two.
 * @param named codes that records name, asked only where no list knows the code
 * @returns the three letters
 * @throws RequestError UNKNOWN_COUNTRY that names the nearest
 */
export async function readCountryCode(text: string, named: () => Promise<readonly string[]>): Promise<string> {
  const code = text.trim().toUpperCase();
  const known = code.length === 2 ? findCountryByAlpha2(code)?.code : findCountry(code)?.code;
  if (known !== undefined) return known;
  if ((await named()).includes(code)) return code;
  const nearest = findNearestCountry(code);
  throw new RequestError(
    "UNKNOWN_COUNTRY",
    `No country or area has the code ${JSON.stringify(text.slice(0, 80))}: three letters of ISO 3166-1 are expected.` +
      (nearest === undefined ? " The field countries lists those that records name." : ` Did you mean ${nearest.code} (${nearest.name})?`),
  );
}

/** Codes that many use for a country and ISO gave to none. */
const customary: Readonly<Record<string, string>> = { UK: "GBR", EL: "GRC" };

function findNearestCountry(text: string): Country | undefined {
  const names = new Map(countries.map((country) => [country.name.toUpperCase(), country]));
  if (text.length > 3) {
    const near = names.get(findNearest(text, names.keys()) ?? "");
    return near ?? countries.find(({ name }) => name.toUpperCase().includes(text));
  }
  const codes = countries.map(({ code }) => code);
  return findCountry(customary[text] ?? findNearest(text, codes) ?? "");
}
