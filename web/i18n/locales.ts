/**
 * The languages that have a file in messages/. A new one needs its file, a line here and, where there is none yet,
 * a font in ui/styles/fonts.css.
 */
export const locales = ["en", "ar"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "en";

export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}

export function directionOf(locale: Locale): "ltr" | "rtl" {
  return locale === "ar" ? "rtl" : "ltr";
}

/** A language's own name, as its readers look for it. */
export const languageNames: Readonly<Record<Locale, string>> = { en: "English", ar: "العربية" };

/** BCP 47 tag with calendar and digits pinned, so that server, browser and download agree. */
export const formatTags: Readonly<Record<Locale, string>> = {
  en: "en-GB-u-ca-gregory-nu-latn",
  ar: "ar-u-ca-gregory-nu-latn",
};
