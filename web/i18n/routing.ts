import { defineRouting } from "next-intl/routing";
import { defaultLocale, locales } from "./locales.ts";

/** The address alone says the language: no cookie, so that a page can be cached for everybody. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: "always",
  localeCookie: false,
  alternateLinks: false,
});
