import { countries, findCountryByAlpha2 } from "../../../../kernel/country.ts";

/** Codes by ISO 3166-1 alpha-2 that mean another country today, or none: the source uses them for states that are no more. */
const former: Readonly<Record<string, string>> = { CS: "CSK", DD: "DDR", YD: "YMD", YU: "YUG" };

/** States of which the source gives a name only. */
const named: Readonly<Record<string, string>> = {
  "Federal Republic of Germany": "GFR",
  "Yemen Arab Republic": "YAR",
  Zanzibar: "ZAN",
};

/** The three letters of a voter; undefined where the source names a state that no list has. "NA" is Namibia. */
export function voterOf(name: string, alpha2: string): string | undefined {
  if (alpha2 === "") return named[name] ?? countries.find((country) => country.name === name)?.code;
  return former[alpha2] ?? findCountryByAlpha2(alpha2)?.code;
}
