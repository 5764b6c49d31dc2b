import { isolate } from "./isolate.ts";
import type { Series } from "./series.ts";
import type { View } from "./view.ts";

/** "committed by UN CERF", "received by UN CERF", or plainly "disbursed" where neither side is one party alone. */
export function donePhrase({ t, locale }: Pick<View, "t" | "locale">, series: Pick<Series, "kind" | "provider" | "receiver">): string {
  const { kind, provider, receiver } = series;
  if (provider !== null) return t(`kinds.${kind}.by`, { name: isolate(locale, provider.name) });
  if (receiver !== null) return t(`kinds.${kind}.to`, { name: isolate(locale, receiver.name) });
  return t(`kinds.${kind}.done`);
}
