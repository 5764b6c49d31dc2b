import { expect } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/governor/ar.json" with { type: "json" };
import en from "../../messages/governor/en.json" with { type: "json" };

testArabic({ of: "proposals of Governors", en, ar, plurals: (count) => expect(count).toBe(6) });
