import { expect } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/targets/ar.json" with { type: "json" };
import en from "../../messages/targets/en.json" with { type: "json" };

testArabic({ of: "targets", en, ar, plurals: (count) => expect(count).toBe(9) });
