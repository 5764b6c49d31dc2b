import { expect, test } from "vitest";
import ar from "../../messages/entitlements/ar.json" with { type: "json" };
import en from "../../messages/entitlements/en.json" with { type: "json" };

type Tree = { readonly [name: string]: string | Tree };

function flat(tree: Tree, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string" ? [[path + name, value] as const] : flat(value, `${path}${name}.`),
  );
}

const [english, arabic] = [new Map(flat(en)), new Map(flat(ar))];
/** Names of what is put in, and of tags. */
const places = (message: string): string =>
  [...message.matchAll(/\{(\w+)[,}]|<(\w+)>/g)]
    .map(([, place, tag]) => place ?? tag)
    .sort()
    .join();

test("Arabic has every word on entitlements that English has, and puts in the same", () => {
  expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort());
  const differing = [...arabic].filter(([key, message]) => places(message) !== places(english.get(key) ?? ""));
  expect(differing).toEqual([]);
});

test("every plural of Arabic on entitlements has its six forms", () => {
  const plurals = [...arabic].filter(([, message]) => message.includes(", plural,"));
  expect(plurals.length).toBeGreaterThan(3);
  for (const [key, message] of plurals) {
    for (const form of ["zero", "one", "two", "few", "many", "other"]) expect(`${key}: ${message}`).toContain(`${form} {`);
  }
});
