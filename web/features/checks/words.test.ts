import { expect } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/checks/ar.json" with { type: "json" };
import en from "../../messages/checks/en.json" with { type: "json" };

testArabic({ of: "integrity checks", en, ar, plurals: (count) => expect(count).toBeGreaterThan(3) });
