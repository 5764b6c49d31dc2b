import { expect, test } from "vitest";
import { flatMessages, type MessageTree } from "./flat-messages.ts";

/** Names of what is put in, and of tags. */
const places = (message: string): string =>
  // A form of a plural that is one word looks like a place.
  [...message.replace(/(=\d+|zero|one|two|few|many|other) \{\w+\}/g, "").matchAll(/\{(\w+)[,}]|<(\w+)>/g)]
    .map(([, place, tag]) => place ?? tag)
    .sort()
    .join();

interface Area {
  /** As in "every word on boundaries". */
  readonly of: string;
  readonly en: MessageTree;
  readonly ar: MessageTree;
  /** Says how many messages with a plural there must be. */
  readonly plurals: (count: number) => void;
}

/** The tests of one area's Arabic beside its English. */
export function testArabic({ of, en, ar, plurals: expectPlurals }: Area): void {
  const [english, arabic] = [new Map(flatMessages(en)), new Map(flatMessages(ar))];

  test(`Arabic has every word on ${of} that English has, and puts in the same`, () => {
    expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort());
    const differing = [...arabic].filter(([key, message]) => places(message) !== places(english.get(key) ?? ""));
    expect(differing).toEqual([]);
  });

  test(`every plural of Arabic on ${of} has its six forms`, () => {
    const plurals = [...arabic].filter(([, message]) => message.includes(", plural,"));
    expectPlurals(plurals.length);
    for (const [key, message] of plurals) {
      for (const form of ["zero", "one", "two", "few", "many", "other"]) expect(`${key}: ${message}`).toContain(`${form} {`);
    }
  });
}
