import type { Measure } from "../charts/state.ts";
import { areaWords } from "../i18n/area-words.ts";
import type { Locale } from "../i18n/locales.ts";
import ar from "../messages/emissions/ar.json" with { type: "json" };
import en from "../messages/emissions/en.json" with { type: "json" };
import { formatsOf } from "./format.ts";

type EmissionsMessages = typeof en;

const messages: Readonly<Record<Locale, EmissionsMessages>> = { en, ar };

/** The words that emissions are told in. */
export const emissionsWords = areaWords(messages);

interface Weighed {
  readonly unit: string;
  readonly massOf: string;
  readonly gas: string;
}

const told = ["KTN-CARBON", "TNE-CARBON", "KTN-GAS", "TNE-GAS", "KTN-CO2_EQUIVALENT", "TNE-CO2_EQUIVALENT"] as const;

/** A unit with what it weighs: short behind a number, long at an axis, plain in a sentence. */
export function unitWords(locale: Locale, { unit, massOf, gas }: Weighed): Measure & { readonly text: string } {
  const words = emissionsWords(locale);
  const key = told.find((known) => known === `${unit}-${massOf}`) ?? "other";
  const values = { gas: subscripted(gas), unit, of: subscripted(gas) };
  const [short, long, text] = [words(`units.${key}.short`, values), words(`units.${key}.long`, values), words(`units.${key}.text`, values)];
  return { key: `${unit}_${massOf === "GAS" ? gas : massOf}`.toLowerCase(), short, long, text };
}

/** CO2 as it is written in text: CO₂. */
export function subscripted(gas: string): string {
  return gas.replace(/[0-9]/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)] ?? digit);
}

/** A category's name; its code where the language has none. */
export function partName(locale: Locale, code: string): string {
  const names: Readonly<Record<string, string>> = messages[locale].parts;
  return names[code] ?? code;
}

/** What a coverage counts; its code where the language has no words for it. */
export function coverageName(locale: Locale, code: string | null): string {
  const names: Readonly<Record<string, string>> = messages[locale].basis.coverages;
  return code === null ? messages[locale].basis.notTold : (names[code] ?? code);
}

/** An amount in a sentence: whole from a thousand on, as "2.92 million thousand tonnes" is hard to read. */
export function sayAmount(locale: Locale, amount: string): string {
  const { integer, rounded } = formatsOf(locale);
  return Math.abs(Number(amount)) < 1000 ? rounded(amount) : integer(Math.round(Number(amount)));
}
