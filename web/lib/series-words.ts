import { isolate } from "./isolate.ts";
import type { Series } from "./series.ts";
import type { View } from "./view.ts";

/** "committed by UN CERF", "received by UN CERF", or plainly "disbursed" where neither side is one party alone. */
export function donePhrase(
  { t, locale }: Pick<View, "t" | "locale">,
  series: Pick<Series, "kind" | "provider" | "receiver" | "needsStep" | "providers" | "receivers">,
): string {
  const { kind, provider, receiver, needsStep, providers, receivers } = series;
  if (provider !== null) return t(`kinds.${kind}.by`, { name: isolate(locale, provider.name) });
  if (receiver !== null) return t(`kinds.${kind}.to`, { name: isolate(locale, receiver.name) });
  // Of several steps of one kind each is told by its fewer hands: "committed to 37 organisations", "committed by 26".
  if (needsStep && receivers < providers) return t(`kinds.${kind}.to`, { name: t("words.organisations", { count: receivers }) });
  if (needsStep) return t(`kinds.${kind}.by`, { name: t("words.organisations", { count: providers }) });
  return t(`kinds.${kind}.done`);
}
