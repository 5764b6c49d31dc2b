import { expect } from "vitest";
import { testArabic } from "../../i18n/testing/test-arabic.ts";
import ar from "../../messages/ballots/ar.json" with { type: "json" };
import en from "../../messages/ballots/en.json" with { type: "json" };

testArabic({ of: "ballots", en, ar, plurals: (count) => expect(count).toBe(34) });
