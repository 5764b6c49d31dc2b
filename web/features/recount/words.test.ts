import { expect } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/recount/ar.json" with { type: "json" };
import en from "../../messages/recount/en.json" with { type: "json" };

testArabic({ of: "recounts", en, ar, plurals: (count) => expect(count).toBe(0) });
