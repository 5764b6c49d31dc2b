import type { Locale } from "../i18n/locales.ts";
import type { Pin } from "./pin.ts";

export type Query = Readonly<Record<string, string | number | undefined>>;

/** The query part of an address, with its question mark; empty where nothing is set. Keys keep their order. */
export function queryString(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`],
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** Address of a page in a language. The pin goes along, so that a pinned page leads to pinned pages only. */
export function address(locale: Locale, path: string, query: Query = {}, pin: Pin = null): string {
  return `/${locale}${path === "/" ? "" : path}${queryString({ ...query, block: pin?.block, chain: pin?.chainId })}`;
}
