import type { Metadata } from "next";
import { locales } from "../i18n/locales.ts";
import { address, type Query } from "./address.ts";
import { publicUrl } from "./environment.ts";
import type { View } from "./view.ts";

/**
 * Head of a page: title, description, canonical address and the same page in the other languages. `query` holds only
 * what changes the page's content; the pin is part of it, since a pinned page is another page.
 */
export function pageMetadata(view: View, path: string, query: Query, title: string, description: string): Metadata {
  const here = publicUrl() + address(view.locale, path, query, view.pin);
  const languages = Object.fromEntries(locales.map((locale) => [locale, publicUrl() + address(locale, path, query, view.pin)]));
  return {
    title: `${title} · Plainsight`,
    description,
    alternates: { canonical: here, languages: { ...languages, "x-default": publicUrl() + address("en", path, query, view.pin) } },
    openGraph: { title, description, url: here, siteName: "Plainsight", locale: view.locale, type: "website" },
  };
}
