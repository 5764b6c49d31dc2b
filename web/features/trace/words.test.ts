import { expect } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/trace/ar.json" with { type: "json" };
import en from "../../messages/trace/en.json" with { type: "json" };

testArabic({ of: "traces", en, ar, plurals: (count) => expect(count).toBeGreaterThan(3) });
