import type { TargetRowFragment } from "../../generated/graphql.ts";
import { isolate } from "../../lib/isolate.ts";
import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { targetsWords } from "./words.ts";

/** Who promises: the country itself, or the actor by its name, or by the source's identifier where it has none. */
export function whose(view: View, { actor, country }: Pick<TargetRowFragment, "actor" | "country">): string {
  if (actor !== null) return isolate(view.locale, actor.name || actor.reference);
  return country === null ? view.t("words.notSpecified") : placeName(view.locale, country);
}

/** How much, such as "40 % below"; null where that is unknown. */
export function amountOf(view: View, { unit, value }: Pick<TargetRowFragment, "unit" | "value">): string | null {
  if (unit === null || value === null) return null;
  return targetsWords(view.locale)(`amount.${unit}`, { value: view.formats.amountExact(value) });
}

/** A target in a few words, such as "40 % below by 2030, against 1990"; its kind where no amount is known. */
export function inBrief(view: View, target: Pick<TargetRowFragment, "kind" | "unit" | "value" | "baseYear" | "targetYear">): string {
  const words = targetsWords(view.locale);
  const amount = amountOf(view, target) ?? words(`kinds.${target.kind ?? "UNKNOWN"}`);
  const { baseYear, targetYear } = target;
  if (targetYear === null) return amount;
  const year = String(targetYear);
  return baseYear === null ? words("by", { amount, year }) : words("against", { amount, year, base: String(baseYear) });
}

/** True where the kind itself says how much, so that neither an amount nor a base year is missing. */
export function needsNoAmount(kind: TargetRowFragment["kind"]): boolean {
  return kind === "NET_ZERO" || kind === "CLIMATE_NEUTRAL" || kind === "GHG_NEUTRAL";
}
