import type { AsOf } from "../generated/graphql.ts";
import { defaultLocale, isLocale, type Locale, locales } from "../i18n/locales.ts";
import type { Answer, Failure } from "../lib/ask.ts";
import { failureStatus } from "../lib/failure-status.ts";
import { readPin, type Search } from "../lib/pin.ts";
import { refusal } from "./answer.ts";
import type { ChartState } from "./state.ts";
import { chartWords } from "./words.ts";

/** What an address asks a chart for. */
export interface ChartRequest {
  readonly locale: Locale;
  readonly search: Search;
  /** The block that the chart is pinned to; null: the newest. */
  readonly asOf: AsOf | null;
}

/** A chart's state; null where no record fits what the address asks for. */
export type ChartLoader = (request: ChartRequest) => Promise<Answer<ChartState | null>>;

/**
 * The chart that an address names, or the answer that says why there is none.
 * @param charts every chart by its name
 * @param size "small": what is grouped stays so, whatever the address asks for, so that the answer is light.
 */
export async function askedChart(
  charts: Readonly<Record<string, ChartLoader>>,
  request: Request,
  name: string,
  size: "small" | "any",
): Promise<{ readonly state: ChartState } | { readonly refused: Response }> {
  const load = Object.hasOwn(charts, name) ? charts[name] : undefined;
  if (load === undefined) return { refused: refusal(404, `No chart is called "${name}". There are: ${Object.keys(charts).join(", ")}.`) };
  const { open, top, ...rest }: Record<string, string> = Object.fromEntries(new URL(request.url).searchParams);
  const search: Search = size === "any" ? { open, top, ...rest } : rest;
  const lang = search["lang"] ?? defaultLocale;
  if (typeof lang !== "string" || !isLocale(lang))
    return { refused: refusal(400, `lang is "${String(lang)}"; expected one of ${locales.join(", ")}.`) };
  const pin = readPin(search);
  if (pin === "malformed") return { refused: refusal(400, `block is "${String(search["block"])}"; expected a block number, digits only.`) };
  const answer = await load({ locale: lang, search, asOf: pin });
  if (!answer.ok) return { refused: failed(answer.failure) };
  if (answer.data === null)
    return { refused: refusal(404, `${chartWords(lang)("figure.empty")}. ${chartWords(lang)("figure.emptyText")}`) };
  return { state: answer.data };
}

function failed(failure: Failure): Response {
  switch (failure.kind) {
    case "unreachable":
      return refusal(503, "The data service did not answer. Nothing is lost: the records are on the ledger. Try again in a minute.");
    case "refused":
      return refusal(failureStatus(failure), `The data service refused the question: ${failure.message} (${failure.code})`);
    case "foreign":
      return refusal(503, "What answers in place of the data service is not the Plainsight API.");
  }
}
