import { expect, test } from "vitest";
import { flatMessages } from "../../i18n/testing/flat-messages.ts";
import ar from "../../messages/supplies/ar.json" with { type: "json" };
import en from "../../messages/supplies/en.json" with { type: "json" };

const places = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, place, tag]) => place ?? tag))].sort();

test("Arabic has every message about goods, with what English puts in, and all six plural forms", () => {
  const arabic = new Map(flatMessages(ar));
  expect([...arabic.keys()].sort()).toEqual([...new Map(flatMessages(en)).keys()].sort());
  for (const [key, message] of flatMessages(en)) {
    const translated = arabic.get(key) ?? "";
    expect([key, places(translated)]).toEqual([key, places(message)]);
    for (const plural of translated.split(", plural,").slice(1)) {
      for (const form of ["zero", "one", "two", "few", "many", "other"]) expect(`${key}: ${plural}`).toContain(`${form} {`);
    }
  }
});
