import { draftHead, draftRest } from "../../../../publish/table/draft-head.ts";
import { countryCodingsOf, type Look, numberStylesOf } from "../../../../publish/table/look.ts";
import { toChoose } from "../../../../publish/table/map-file.ts";
import type { Table } from "../../../../publish/table/read-table.ts";

const examples = { id: "census-estimates", title: "Bureau of Statistics: population estimates", publisher: "bureau-of-statistics" };

/** Drafts a map of reference figures. What money is counted in is never guessed: it is asked, and the map refused until told. */
export function draftReference(path: string, table: Table, looks: readonly Look[]): string {
  const years = looks.filter(isYear);
  const countries = looks.filter((look) => countryCodingsOf(look).length > 0);
  const people = looks.filter(isPopulation);
  const money = looks.filter(isGdp);
  const one = (found: readonly Look[]) => (found.length === 1 ? found[0] : undefined);
  const used = [...people, ...money, one(years), one(countries)];
  const [year, country] = [one(years), one(countries)];
  return [
    ...draftHead(path, table, "reference", examples),
    `edition: "${toChoose}: which edition of the source states these figures, such as 2022 revision"`,
    country === undefined
      ? `country: { column: "${toChoose}: ${names(countries) || "no column names countries only"}", coding: iso3 }`
      : `country: { column: ${quote(country)}, coding: ${countryCodingsOf(country)[0]} }   # ${country.values.slice(0, 3).join(", ")}`,
    year === undefined
      ? `year: { column: "${toChoose}: ${names(years) || "no column holds years only"}" }`
      : `year: { column: ${quote(year)} }   # a year in every cell that says something`,
    "# An empty cell is unknown, and no record. unit: 1000 where a column is in thousands.",
    "figures:",
    ...people.map((look) => `  - { measure: POPULATION, column: ${quote(look)}, unit: ${unitQuestion(look)} }`),
    ...money.flatMap((look) => [
      `  - measure: GDP`,
      `    column: ${quote(look)}`,
      `    unit: ${unitQuestion(look)}`,
      `    currency: "${toChoose}: such as USD"`,
      `    prices: "${toChoose}: CURRENT (of each year) or CONSTANT (then also priceYear: 2015)"`,
      `    conversion: "${toChoose}: EXCHANGE_RATES, PURCHASING_POWER, or NONE where it is the country's own currency"`,
    ]),
    ...(people.length + money.length === 0 ? [`  - { measure: "${toChoose}: POPULATION or GDP", column: "${toChoose}" }`] : []),
    ...draftRest(looks.filter((look) => !used.includes(look)).map(({ column }) => column)),
    "",
  ].join("\n");
}

/** What a 1 of the column is worth can't be told from its numbers. */
function unitQuestion({ values }: Look): string {
  return `"${toChoose}: what a 1 is worth, 1 or 1000 or 1000000; the first cell says ${values[0] ?? "nothing"}"`;
}

export function isPopulation(look: Look): boolean {
  return /popul|people|inhabit|persons/i.test(look.column) && numberStylesOf(look).length > 0;
}

export function isGdp(look: Look): boolean {
  return /\bgdp\b|gdp_|gross.domestic/i.test(look.column) && numberStylesOf(look).length > 0;
}

function isYear({ values }: Look): boolean {
  return values.length > 0 && values.every((value) => /^(1[789]|20)\d{2}$/.test(value));
}

function names(looks: readonly Look[]): string {
  return looks.map(({ column }) => column).join(" or ");
}

function quote({ column }: Look): string {
  return JSON.stringify(column);
}
