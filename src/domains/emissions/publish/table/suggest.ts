import { draftHead, draftRest } from "../../../../publish/table/draft-head.ts";
import { countryCodingsOf, type Look, numberStylesOf } from "../../../../publish/table/look.ts";
import { toChoose } from "../../../../publish/table/map-file.ts";
import type { Table } from "../../../../publish/table/read-table.ts";

const examples = {
  id: "national-inventory",
  title: "Ministry of the Environment: national inventory",
  publisher: "ministry-of-the-environment",
};

/**
 * Drafts a map of emissions from a file's header and first rows. Which column is what may be guessed, and says by what; what
 * the figures stand on never is: each part of it is a question that has to be answered before the map is read.
 */
export function draftEmissions(path: string, table: Table, looks: readonly Look[]): string {
  const numeric = looks.filter((look) => isNumeric(look) && !isYear(look) && !isCountry(look));
  const totals = numeric.filter(({ column }) => /total|emission|co2|ghg|co₂/i.test(column));
  const total = totals.length === 1 ? totals[0] : numeric.length === 1 ? numeric[0] : undefined;
  const outside = numeric.filter((look) => look !== total && /bunker|aviation|marine|international|lulucf|land.?use/i.test(look.column));
  const inside = numeric.filter((look) => look !== total && !outside.includes(look) && !/per.?cap|per.?gdp/i.test(look.column));
  const years = looks.filter(isYear);
  const countries = looks.filter(isCountry);
  const gases = looks.filter(isGas);
  const used = [total, ...(years.length === 1 ? years : []), ...(countries.length === 1 ? countries : [])];
  return [
    ...draftHead(path, table, "emissions", examples),
    ...styleOf(numeric),
    "# What every figure of the table stands on. Nothing here is guessed; the source's own notes say it.",
    "basis:",
    ...questions(table, numeric, gases).map((line) => `  ${line}`),
    ...country(countries),
    "# Cells of that column that name several countries together: they are never added to their members.",
    "# groups: { EU27: European Union }",
    ...year(years),
    "# The figure itself; an empty cell is unknown, not 0. Add unit: 1000 where the column is in thousands of the unit above.",
    total === undefined
      ? `total: { column: "${toChoose}: ${names(totals.length > 0 ? totals : numeric) || "no column holds numbers only"}" }`
      : `total: { column: ${quote(total)} }   # ${totals.length === 1 ? "by its name" : "the only column of numbers"}, such as ${total.values[0]}`,
    "# Parts that add up to the total, and what stands outside of it (bunkers). Take those that are such; codes are IPCC's or the source's.",
    ...list("parts", inside),
    ...list("memo", outside),
    '# Of a mass of carbon: properties: { carbon-factor: "3.664" }, the source\'s own; rounding: "3" where its parts are rounded by that much.',
    ...draftRest(looks.filter((look) => !used.includes(look)).map(({ column }) => column)),
    "",
  ].join("\n");
}

function questions(table: Table, numeric: readonly Look[], gases: readonly Look[]): readonly string[] {
  const called = numeric.length === 0 ? "" : ` (columns of numbers: ${names(numeric.slice(0, 6))})`;
  const [gas] = gases;
  const ask = (question: string, field: string, answers: string) => [`# ${question}`, `${field}: "${toChoose}: ${answers}"`];
  return [
    ...(gas === undefined
      ? ask(`Which gas? GHG where several are added up in CO2 equivalent${called}.`, "gas", "CO2, CH4, N2O, SF6, NF3, HFC, PFC or GHG")
      : [
          `# Which gas? By the column ${quote(gas)}, whose cells name some.`,
          "gas:",
          `  column: ${quote(gas)}`,
          "  values:",
          ...gas.values.map(
            (value) => `    ${JSON.stringify(value)}: "${toChoose}: CO2, CH4, N2O … or GHG; or move it to none: [${value}]"`,
          ),
        ]),
    ...ask(
      "In which unit?",
      "unit",
      "KGM (kilograms), TNE (tonnes) or KTN (thousand tonnes; of millions, KTN and unit: 1000 at the column)",
    ),
    ...ask("The mass of what? One tonne of carbon is 44/12 tonnes of CO2.", "massOf", "GAS, CARBON or CO2_EQUIVALENT"),
    `decimals: ${decimalsOf(table, numeric)}   # digits after the point: the most that any row has`,
    ...ask("By which report's warming potentials, if in CO2 equivalent?", "gwp", "0 (not in CO2 equivalent), 2 (SAR), 4, 5 or 6"),
    ...ask("With land use, land-use change and forestry?", "landUse", "WITHOUT, WITH, ONLY or NOT_TOLD"),
    ...ask("Where emitted, or where what was made is used?", "accounting", "TERRITORIAL, CONSUMPTION or NOT_TOLD"),
    ...ask("Who tells: the country itself, or somebody who estimates?", "reporter", "SELF, INDEPENDENT or NOT_TOLD"),
    "scope: NONE   # of a company: SCOPE_1, SCOPE_2_LOCATION, SCOPE_2_MARKET or SCOPE_3 with its category from 1 to 15",
    "category: 0",
    ...ask("Which sources are counted?", "coverage", "FOSSIL (fuels and cement), ENERGY, ALL, or the source's own code in capitals"),
  ];
}

function country(found: readonly Look[]): readonly string[] {
  const [only, ...others] = found;
  if (only === undefined) return [`country: { column: "${toChoose}", coding: iso3 }   # no column names countries only`];
  const coding = countryCodingsOf(only)[0];
  if (others.length > 0) return [`country: { column: "${toChoose}: ${names(found)}", coding: ${coding} }`];
  return [`country: { column: ${quote(only)}, coding: ${coding} }   # ${only.values.slice(0, 3).join(", ")}`];
}

function year(found: readonly Look[]): readonly string[] {
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return [`year: { column: ${quote(only)} }   # a year in every cell that says something`];
  return [`year: { column: "${toChoose}: ${names(found) || "no column holds years only"}" }`];
}

function list(field: "parts" | "memo", looks: readonly Look[]): readonly string[] {
  if (looks.length === 0) return [];
  return [
    `# ${field}:`,
    ...looks.map(
      (look) =>
        `#   - { code: ${
          look.column
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, "-")
            .replace(/^-|-$/g, "") || "part"
        }, column: ${quote(look)} }`,
    ),
  ];
}

/** The decimal comma, where the numbers show one. */
function styleOf(numeric: readonly Look[]): readonly string[] {
  const styles = numeric.map(numberStylesOf);
  const commas = styles.flatMap(([style]) =>
    style !== undefined && (style.decimal === "," || style.thousands !== undefined) ? [style] : [],
  );
  if (styles.some(({ length }) => length > 1))
    return ["# Numbers that can be read with a decimal point and with a comma: say which in file: { decimal: … }."];
  const [style] = commas;
  if (style === undefined) return [];
  return [
    `# Add to file: decimal: ${JSON.stringify(style.decimal)}${style.thousands === undefined ? "" : `, thousands: ${JSON.stringify(style.thousands)}`}`,
  ];
}

function decimalsOf({ rows }: Table, numeric: readonly Look[]): number {
  const digits = rows.flatMap((row) => numeric.map(({ column }) => /[.,](\d+)$/.exec(row.cell(column)?.trim() ?? "")?.[1]?.length ?? 0));
  return digits.reduce((most, one) => Math.max(most, one), 0);
}

function isNumeric(look: Look): boolean {
  return numberStylesOf(look).length > 0;
}

function isYear({ values }: Look): boolean {
  return values.length > 0 && values.every((value) => /^(1[789]|20)\d{2}$/.test(value));
}

function isCountry(look: Look): boolean {
  return countryCodingsOf(look).length > 0;
}

function isGas({ values, column }: Look): boolean {
  return /gas|pollutant/i.test(column) && values.length > 0 && values.length <= 20 && values.every((value) => /[a-z]/i.test(value));
}

function names(looks: readonly Look[]): string {
  return looks.map(({ column }) => column).join(" or ");
}

function quote({ column }: Look): string {
  return JSON.stringify(column);
}
