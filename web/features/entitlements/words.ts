import { areaWords } from "../../i18n/area-words.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { View } from "../../lib/view.ts";
import ar from "../../messages/entitlements/ar.json" with { type: "json" };
import en from "../../messages/entitlements/en.json" with { type: "json" };

type EntitlementMessages = typeof en;
/** The words of the check, handed to the browser as they are. */
export type CheckMessages = EntitlementMessages["check"];

const messages: Readonly<Record<Locale, EntitlementMessages>> = { en, ar };

/** The words that entitlements are told in. */
export const entitlementWords = areaWords(messages);

export function checkMessages(locale: Locale): CheckMessages {
  return messages[locale].check;
}

/** An amount with its unit: money with its currency, goods in kilograms, litres or sets. */
export function amountIn({ formats, locale }: View, amount: string, unit: string): string {
  const words = entitlementWords(locale);
  return unit === "KGM" || unit === "LTR" || unit === "SET"
    ? words(`units.${unit}`, { amount: formats.amountExact(amount) })
    : formats.moneyExact(amount, unit);
}

export function periodIn({ formats, locale }: View, from: string, to: string): string {
  return entitlementWords(locale)("period", { from: formats.date(from), to: formats.date(to) });
}
