import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import type { AsOf } from "../generated/graphql.ts";
import { isLocale } from "../i18n/locales.ts";
import { only, readPin, type Search } from "./pin.ts";
import { type View, viewOf } from "./view.ts";

/** What Next.js hands to a page. */
export interface RouteProps<Params = object> {
  readonly params: Promise<{ readonly locale: string } & Params>;
  readonly searchParams: Promise<Search>;
}

/** One request for a page, read and checked. */
export interface PageRequest<Params = object> {
  readonly view: View;
  readonly params: Params;
  readonly search: Search;
  /** For every question that the page asks: all of it as of the same block. */
  readonly asOf: AsOf | null;
  /** What stands in `?block=` where that is no block number. */
  readonly malformedPin: string | undefined;
}

export async function readRequest<Params>(props: RouteProps<Params>): Promise<PageRequest<Params>> {
  const [params, search] = await Promise.all([props.params, props.searchParams]);
  if (!isLocale(params.locale)) notFound();
  setRequestLocale(params.locale);
  const pin = readPin(search);
  return {
    view: viewOf(params.locale, pin === "malformed" ? null : pin),
    params,
    search,
    asOf: pin === "malformed" ? null : pin,
    malformedPin: pin === "malformed" ? only(search, "block") : undefined,
  };
}
