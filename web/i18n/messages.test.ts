import { expect, test } from "vitest";
import { viewOf } from "../lib/view.ts";
import { locales } from "./locales.ts";
import { messagesOf } from "./messages.ts";
import { flatMessages } from "./testing/flat-messages.ts";

const english = new Map(flatMessages(messagesOf("en")));
/** Names of what is put in, and of tags. */
const places = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, place, tag]) => place ?? `<${tag}>`))].sort();

for (const locale of locales) {
  const messages = new Map(flatMessages(messagesOf(locale)));

  test(`${locale} has every message and no other`, () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test(`${locale} puts in what English puts in`, () => {
    const differing = [...messages].filter(([key, message]) => String(places(message)) !== String(places(english.get(key) ?? "")));
    expect(differing.map(([key]) => key)).toEqual([]);
  });
}

test("every plural of Arabic has its six forms", () => {
  const plurals = flatMessages(messagesOf("ar")).filter(([, message]) => message.includes(", plural,"));
  expect(plurals.length).toBeGreaterThan(15);
  for (const [key, message] of plurals) {
    for (const plural of message.split(", plural,").slice(1)) {
      for (const form of ["zero", "one", "two", "few", "many", "other"]) expect(`${key}: ${plural}`).toContain(`${form} {`);
    }
  }
});

test("Arabic counts as Arabic does, in the digits of the tables", () => {
  const { t } = viewOf("ar");
  expect([0, 1, 2, 3, 11, 100].map((count) => t("words.records", { count }))).toEqual([
    "لا سجلات",
    "سجل واحد",
    "سجلان",
    "3 سجلات",
    "11 سجلًا",
    "100 سجل",
  ]);
});
