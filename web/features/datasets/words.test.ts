import { expect } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/datasets/ar.json" with { type: "json" };
import en from "../../messages/datasets/en.json" with { type: "json" };

testArabic({ of: "data sets", en, ar, plurals: (count) => expect(count).toBe(4) });
