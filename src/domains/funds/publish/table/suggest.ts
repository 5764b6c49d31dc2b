import { draftHead, draftRest } from "../../../../publish/table/draft-head.ts";
import { areSerials, countryCodingsOf, dayFormatsOf, type Look, numberStylesOf } from "../../../../publish/table/look.ts";
import { toChoose } from "../../../../publish/table/map-file.ts";
import type { Table } from "../../../../publish/table/read-table.ts";
import { type FlowKind, flowKinds } from "../../events.ts";

/**
 * Drafts a map from a file's header and first rows. Each guess says what it rests on; where two readings fit, or none, the
 * draft says CHOOSE, and a map that still does is refused.
 */
export function draftFunds(path: string, table: Table, looks: readonly Look[]): string {
  const draft = new Draft(looks);
  const fields = [
    ...draft.ref(),
    ...draft.kind(),
    ...draft.amount(),
    ...draft.currency(),
    ...draft.date(),
    ...draft.year(),
    ...draft.country(),
    ...draft.party("from", "who gives", givers),
    ...draft.party("to", "who gets", /recipient|receiver|partner|implement|beneficiar|agency|vendor|^dest|\bto\b|grantee/i),
    ...draft.words("title", "what it is for", /title|project|description|purpose|objet|subject/i),
    ...draft.words("sector", "its sector", /sector|cluster|theme/i),
  ];
  return [
    ...draftHead(path, table, "funds", examples),
    "common:",
    ...fields.map((line) => `  ${line}`),
    "# Where one row tells of several records, give each its fields beyond the common ones, for instance",
    '# each: [{ kind: { constant: pledge }, amount: { column: "Pledged" }, ref: { column: "Code", suffix: "-P" } }]',
    ...draft.unused(),
    "",
  ].join("\n");
}

const examples = { id: "relief-grants", title: "Ministry of Relief: grants", publisher: "ministry-of-relief" };

/** Words of the status columns of common sources that mean one kind and no other. */
const plainKinds: Readonly<Record<string, FlowKind>> = {
  pledge: "pledge",
  pledged: "pledge",
  commitment: "commitment",
  committed: "commitment",
  disbursement: "disbursement",
  disbursed: "disbursement",
  expenditure: "expenditure",
  receipt: "receipt",
  refund: "refund",
  "write-off": "write_off",
};

/** Names of columns about the giving end. */
const givers = /donor|funder|source|provider|giver|from\b|^src|bailleur|donante/i;

class Draft {
  readonly #looks: readonly Look[];
  readonly #used = new Set<string>();

  constructor(looks: readonly Look[]) {
    this.#looks = looks;
  }

  ref(): readonly string[] {
    const unique = this.#looks.filter(({ values, filled, rows }) => filled === rows && values.length === rows);
    const [only, ...others] = unique.filter(({ column }) =>
      /(^|[^a-z])(id|ref|reference|code|number|no)$|Code$|Id$|ID$|Ref$/i.test(column),
    );
    if (only !== undefined && others.length === 0)
      return this.#take("ref", only, `{ column: ${quote(only)} }`, "filled and different in every row looked at");
    const names = [only, ...others, ...unique].flatMap((look) => look?.column ?? []);
    return [
      "# The source's own identifier, different in every row and the same in later editions of the file.",
      `ref: { column: "${toChoose}: ${[...new Set(names)].join(" or ") || "no column is filled and different in every row; several together may be: columns: [A, B]"}" }`,
    ];
  }

  kind(): readonly string[] {
    const found = this.#looks.find(
      ({ column, values }) => /status|kind|transaction.?type/i.test(column) && values.length > 0 && values.length <= 12,
    );
    if (found === undefined) {
      return [`kind: { constant: "${toChoose}: ${flowKinds.join(", ")}" }   # no column looks like a status`];
    }
    this.#used.add(found.column);
    const values = found.values.map((value) => {
      const plain = plainKinds[value.toLowerCase()];
      return `    ${JSON.stringify(value)}: ${plain ?? `"${toChoose}: ${flowKinds.join(", ")}; or move it to none: [${value}]"`}`;
    });
    return [
      `# By its name and its ${found.values.length} different values in the rows looked at.`,
      "kind:",
      `  column: ${quote(found)}`,
      "  values:",
      ...values,
    ];
  }

  amount(): readonly string[] {
    const numeric = this.#looks.filter((look) => numberStylesOf(look).length > 0 && !this.#used.has(look.column));
    const named = numeric.filter(({ column }) =>
      /amount|value|total|budget|pledge|commit|paid|disburs|receiv|montant|importe|betrag|usd|eur/i.test(column),
    );
    const [only, ...others] = named.filter(({ column }) => !/rate|percent|year/i.test(column));
    if (only === undefined || others.length > 0) {
      const names = (only === undefined ? numeric : [only, ...others]).map(({ column }) => column).join(" or ");
      return [
        `amount: { column: "${toChoose}: ${names || "no column holds numbers only"}" }   # in units: add unit: 1000000 where it is in millions`,
      ];
    }
    const styles = numberStylesOf(only);
    const [style] = styles;
    const lines = this.#take(
      "amount",
      only,
      `{ column: ${quote(only)} }`,
      `numbers such as ${only.values[0]}; add unit: 1000000 where it is in millions`,
    );
    if (styles.length > 1)
      return [`# ${only.column} can be read with a decimal point and with a decimal comma: say which in file: { decimal: … }.`, ...lines];
    if (style?.decimal === "," || style?.thousands !== undefined) {
      return [
        `# Add to file: decimal: ${JSON.stringify(style.decimal)}${style.thousands === undefined ? "" : `, thousands: ${JSON.stringify(style.thousands)}`}`,
        ...lines,
      ];
    }
    return lines;
  }

  currency(): readonly string[] {
    const found = this.#looks.filter(({ values, filled, rows }) => filled === rows && values.every((value) => /^[A-Z]{3}$/.test(value)));
    const [only, ...others] = found.filter(({ column }) => /curr|devise|moneda|währung/i.test(column));
    if (only !== undefined && others.length === 0)
      return this.#take(
        "currency",
        only,
        `{ column: ${quote(only)} }`,
        `three capitals in every row: ${only.values.slice(0, 4).join(", ")}`,
      );
    return [`currency: { constant: "${toChoose}: such as USD" }   # no column holds three capitals in every row and is called a currency`];
  }

  date(): readonly string[] {
    const dated = this.#looks.map((look) => ({ look, found: dayFormatsOf(look) })).filter(({ found }) => found.length > 0);
    const [only, ...others] = dated;
    const serials = this.#looks.filter((look) => areSerials(look) && /date|day|datum|fecha/i.test(look.column));
    if (only === undefined) {
      if (serials.length === 0) return ['# date: { column: "…", format: DD/MM/YYYY }   # no column holds days only'];
      return [
        `date: { column: ${JSON.stringify(serials[0]?.column)}, format: "${toChoose}: excel-1900 or excel-1904, if this is a spreadsheet's count of days" }`,
      ];
    }
    if (others.length > 0) {
      const names = dated.map(({ look }) => look.column).join(" or ");
      return [
        `date: { column: "${toChoose}: ${names}", format: "${only.found.length === 1 ? only.found[0] : `${toChoose}: ${only.found.join(" or ")}`}" }`,
      ];
    }
    if (only.found.length === 1)
      return this.#take(
        "date",
        only.look,
        `{ column: ${quote(only.look)}, format: "${only.found[0]}" }`,
        `every one is such a day: ${only.look.values[0]}`,
      );
    return this.#take(
      "date",
      only.look,
      `{ column: ${quote(only.look)}, format: "${toChoose}: ${only.found.join(" or ")}" }`,
      `${only.look.values[0]} and all others can be read in each of these ways`,
    );
  }

  year(): readonly string[] {
    const found = this.#looks.filter(
      ({ values, column }) =>
        /year|annee|año|jahr/i.test(column) && values.length > 0 && values.every((value) => /^(19|20)\d{2}$/.test(value)),
    );
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
      return this.#take("year", only, `{ column: ${quote(only)} }`, "a year in every cell that says something");
    if (only === undefined) return ["year: { from: date }   # no column holds years only"];
    return [`year: { column: "${toChoose}: ${found.map(({ column }) => column).join(" or ")}" }   # or { from: date }`];
  }

  country(): readonly string[] {
    const coded = this.#looks.map((look) => ({ look, codings: countryCodingsOf(look) })).filter(({ codings }) => codings.length > 0);
    const [only, ...others] = coded.filter(
      ({ look: { column } }) => /country|location|pays|land|nation|iso/i.test(column) && !givers.test(column),
    );
    if (only === undefined) return ['# country: { column: "…", coding: iso3 }   # no column names countries only'];
    if (others.length > 0) {
      const names = [only, ...others].map(({ look, codings }) => `${look.column} (${codings[0]})`).join(" or ");
      return [
        "# The country that the money is for; a giver's own country belongs to from.",
        `country: { column: "${toChoose}: ${names}", coding: ${only.codings[0]} }`,
      ];
    }
    return this.#take(
      "country",
      only.look,
      `{ column: ${quote(only.look)}, coding: ${only.codings[0]} }`,
      `the country that the money is for? ${only.look.values.slice(0, 3).join(", ")}`,
    );
  }

  party(end: "from" | "to", what: string, pattern: RegExp): readonly string[] {
    const found = this.#looks.filter((look) => pattern.test(look.column) && !this.#used.has(look.column) && isText(look));
    const [only, ...others] = found;
    if (only === undefined) return [`# ${end}: { name: { column: "…" } }   # ${what}: no column is called so`];
    if (others.length > 0)
      return [`${end}: { name: { column: "${toChoose}: ${found.map(({ column }) => column).join(" or ")}" } }   # ${what}`];
    return this.#take(end, only, `{ name: { column: ${quote(only)} } }`, `${what}, by the column's name: ${only.values[0]}`);
  }

  words(field: string, what: string, pattern: RegExp): readonly string[] {
    const found = this.#looks.find((look) => pattern.test(look.column) && !this.#used.has(look.column) && isText(look));
    if (found === undefined) return [];
    return [`# ${field}: { column: ${quote(found)} }   # ${what}? A ledger forgets nothing: no free text that may name a person`];
  }

  unused(): readonly string[] {
    return draftRest(this.#looks.filter(({ column }) => !this.#used.has(column)).map(({ column }) => column));
  }

  #take(field: string, { column }: Look, spec: string, why: string): readonly string[] {
    this.#used.add(column);
    return [`${field}: ${spec}   # ${why.replace(/\s+/g, " ")}`];
  }
}

function isText({ values }: Look): boolean {
  return values.some((value) => /\p{L}{2}/u.test(value));
}

function quote({ column }: Look): string {
  return JSON.stringify(column);
}
