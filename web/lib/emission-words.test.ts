import { expect } from "vitest";
import { testArabic } from "../i18n/testing/test-arabic.ts";
import ar from "../messages/emissions/ar.json" with { type: "json" };
import en from "../messages/emissions/en.json" with { type: "json" };

testArabic({ of: "emissions", en, ar, plurals: (count) => expect(count).toBe(18) });
