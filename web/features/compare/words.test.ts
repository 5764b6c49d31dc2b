import { expect } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/compare/ar.json" with { type: "json" };
import en from "../../messages/compare/en.json" with { type: "json" };

testArabic({ of: "comparisons", en, ar, plurals: (count) => expect(count).toBeGreaterThan(3) });
