import { directionOf, isLocale } from "../i18n/locales.ts";
import { brokenWords } from "../lib/broken-words.ts";

/** What is sent for a page that failed: Next.js's own is empty without JavaScript. @param html that one, for its code of the fault */
export function brokenPage(path: string, html: string): string {
  const [, first = ""] = path.split("/");
  const locale = isLocale(first) ? first : "en";
  const { title, text, code, reload } = brokenWords[locale];
  const [, digest] = /"digest\\?":\\?"(\w+)/.exec(html) ?? [];
  return `<!DOCTYPE html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title} · Plainsight</title></head><body><main><h1>${title}</h1><p>${text}</p>${digest === undefined ? "" : `<p>${code}: <code>${digest}</code></p>`}<p><a href="">${reload}</a></p></main></body></html>`;
}
