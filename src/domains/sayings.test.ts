import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { say, sayings } from "./sayings.ts";

const wordsIn = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL(`../../web/messages/checks/${language}.json`, import.meta.url), "utf8")).said;

/** What stands in a message: {name} and {name, plural, …}. */
const places = (message: string): readonly string[] => [
  ...new Set([...message.matchAll(/\{(\w+)[,}]/g)].flatMap(([, name]) => name ?? [])),
];

const keys = Object.entries(sayings).map(([key, values]) => [key, Object.keys(values).sort()] as const);

describe.each(["en", "ar"])("What checks find, in %s,", (language) => {
  const words = wordsIn(language);

  it("has a sentence for every key, and none for a key that there is not", () => {
    expect(Object.keys(words).sort()).toEqual(keys.map(([key]) => key).sort());
  });

  it.each(keys)("%s puts in every value that the API gives, and no other", (key, values) => {
    expect([...places(words[key] ?? "")].sort()).toEqual(values);
  });
});

it("A sentence knows what each of its values is", () => {
  expect(say("FUNDS_PARTS_OVER_WHOLE", { found: { text: "110.00", unit: "USD" }, expected: { text: "100.00", unit: "USD" } })).toEqual({
    key: "FUNDS_PARTS_OVER_WHOLE",
    values: [
      { name: "found", kind: "AMOUNT", text: "110.00", unit: "USD" },
      { name: "expected", kind: "AMOUNT", text: "100.00", unit: "USD" },
    ],
  });
});
