import type { IntegrityThingFragment } from "../../generated/graphql.ts";
import { subscripted } from "../../lib/emission-words.ts";
import { isolate } from "../../lib/isolate.ts";
import { unitSymbol } from "../../lib/unit-symbol.ts";
import type { View } from "../../lib/view.ts";
import { checkWords } from "./words.ts";

type Said = IntegrityThingFragment["said"];
type Value = Said["values"][number];

/** What was found, in the reader's language: amounts and measures in full, grouped, each kept from turning the words around it. */
export function FindingSentence({ view, said }: { readonly view: View; readonly said: Said }) {
  const record = said.values.find(({ kind }) => kind === "RECORD")?.text ?? "";
  return checkWords(view.locale).rich(`said.${said.key}`, {
    ...Object.fromEntries(said.values.map((value) => [value.name, written(view, value)])),
    b: (chunks) => (
      <strong>
        <bdi>{chunks}</bdi>
      </strong>
    ),
    link: (chunks) => <a href={view.href(`/facts/${record}`)}>{chunks}</a>,
  });
}

/** "TNE CO2e" → "t CO₂e" */
function unitText(unit: string): string {
  const [code = "", ...of] = unit.split(" ");
  return [unitSymbol(code), ...of.map(subscripted)].join(" ");
}

/** Counts stay numbers: their plural is the sentence's. */
function written({ formats, locale, t }: View, { kind, text, unit }: Value): string | number {
  if (text === "") return kind === "DATE" || kind === "CODE" ? "" : t("words.unknown");
  switch (kind) {
    case "AMOUNT":
      return isolate(locale, formats.moneyExact(text, unit ?? ""));
    case "MEASURE":
      return isolate(locale, `${formats.amountExact(text)} ${unitText(unit ?? "")}`.trimEnd());
    case "NUMBER":
      return formats.amountExact(text);
    case "COUNT":
      return Number(text);
    case "DATE":
      return formats.date(text);
    case "RECORD":
      return formats.integer(Number(text.slice(text.lastIndexOf("-") + 1)));
    case "YEAR":
    case "CODE":
      return text;
    case "SERIAL":
    case "TEXT":
    case "PHRASE":
      return isolate(locale, text);
    default:
      return kind satisfies never;
  }
}
