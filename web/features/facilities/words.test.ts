import { expect, test } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/facilities/ar.json" with { type: "json" };
import en from "../../messages/facilities/en.json" with { type: "json" };
import { placeText } from "./words.ts";

testArabic({ of: "facilities", en, ar, plurals: (count) => expect(count).toBe(4) });

test("a place is told by its province's name and its town's code", () => {
  expect(placeText("en", "CA-AB, CA RWA")).toBe("Alberta, UN/LOCODE CA RWA");
  expect(placeText("en", "CA-AB/CA-SK")).toBe("Alberta, Saskatchewan");
  expect(placeText("en", "XX-1")).toBe("XX-1");
});
