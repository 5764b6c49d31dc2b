import { expect } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/boundary/ar.json" with { type: "json" };
import en from "../../messages/boundary/en.json" with { type: "json" };

testArabic({ of: "boundaries", en, ar, plurals: (count) => expect(count).toBeGreaterThan(3) });
