import { type Country, countries } from "../../../../kernel/country.ts";

/** Names that FTS uses and that share too few words with the name in UN usage. */
const particular: Readonly<Record<string, string>> = {
  Bolivia: "BOL",
  "Czech Republic": "CZE",
  "Democratic People's Republic of Korea": "PRK",
  "Holy See (Vatican City State)": "VAT",
  "Korea, Democratic People's Republic of": "PRK",
  "Libyan Arab Jamahiriya": "LBY",
  "Macedonia, The former Yugoslav Republic of": "MKD",
  "Micronesia, Federated States of": "FSM",
  Netherlands: "NLD",
  "Saudi Arabia (Kingdom of)": "SAU",
  Swaziland: "SWZ",
  "Taiwan, Province of China": "TWN",
  Turkey: "TUR",
  "United Kingdom": "GBR",
  "United States": "USA",
  Venezuela: "VEN",
  "occupied Palestinian territory": "PSE",
};

const byWords = new Map(countries.flatMap((country) => (country.kind === "COUNTRY" ? [[wordsOf(country.name), country] as const] : [])));
const byCode = new Map(countries.map((country) => [country.code, country]));

/**
 * The country that FTS calls so, whichever way round: "Iran, Islamic Republic of" is "Iran (Islamic Republic of)".
 * @returns undefined for a region ("Global"), or a name that is not known here.
 */
export function findPlace(name: string): Country | undefined {
  const code = particular[name];
  return code === undefined ? byWords.get(wordsOf(name)) : byCode.get(code);
}

/** The words of a name in an order that does not depend on how they are turned, without "the". */
function wordsOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "" && word !== "the")
    .sort()
    .join(" ");
}
