import { expect } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/tokens/ar.json" with { type: "json" };
import en from "../../messages/tokens/en.json" with { type: "json" };

testArabic({ of: "tokens", en, ar, plurals: (count) => expect(count).toBe(3) });
