import { expect } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/credits/ar.json" with { type: "json" };
import en from "../../messages/credits/en.json" with { type: "json" };

testArabic({ of: "carbon credits", en, ar, plurals: (count) => expect(count).toBe(3) });
