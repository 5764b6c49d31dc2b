import { expect } from "vitest";
import { testArabic } from "../../../i18n/testing/test-arabic.ts";
import ar from "../../../messages/carbon-tokens/ar.json" with { type: "json" };
import en from "../../../messages/carbon-tokens/en.json" with { type: "json" };

testArabic({ of: "credits as tokens", en, ar, plurals: (count) => expect(count).toBe(4) });
