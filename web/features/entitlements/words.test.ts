import { expect } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/entitlements/ar.json" with { type: "json" };
import en from "../../messages/entitlements/en.json" with { type: "json" };

testArabic({ of: "entitlements", en, ar, plurals: (count) => expect(count).toBeGreaterThan(3) });
