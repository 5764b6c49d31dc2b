import { expect, test } from "vitest";
import { formatsOf } from "./format.ts";

const [en, ar] = [formatsOf("en"), formatsOf("ar")];
const plain = (text: string): string => text.replaceAll("\u00a0", " ").replaceAll(/[\u200e\u200f]/g, "");

test("text has three significant digits, tables every digit", () => {
  expect(plain(en.moneyRounded("10046903011.52", "USD"))).toBe("USD 10.0 billion");
  expect(plain(en.moneyRounded("415753471.67", "USD"))).toBe("USD 416 million");
  expect(plain(en.moneyRounded("30208.54", "USD"))).toBe("USD 30,200");
  expect(plain(en.moneyExact("10046903011.52", "USD"))).toBe("USD 10,046,903,011.52");
  expect(en.amountExact("9007199254740993.01")).toBe("9,007,199,254,740,993.01");
});

test("Arabic puts the code behind the amount and keeps one set of digits", () => {
  expect(plain(ar.moneyRounded("10046903011.52", "USD"))).toBe("10.0 مليار USD");
  expect(plain(ar.date("2026-05-12"))).toBe("12 مايو 2026");
});

test("a negative amount has a true minus sign", () => {
  expect(en.amountExact("-5.00")).toBe("−5.00");
  expect(plain(ar.amountExact("-5.00"))).toBe("−5.00");
});

test("an age is in the largest whole unit, and never in the future", () => {
  const now = Date.parse("2026-05-12T12:00:00Z");
  expect(en.age("2026-05-12T11:57:30Z", now)).toBe("2 minutes ago");
  expect(en.age("2026-05-10T12:00:00Z", now)).toBe("2 days ago");
  expect(en.age("2026-05-12T12:00:09Z", now)).toBe("0 seconds ago");
});
