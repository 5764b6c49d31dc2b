import type { Series } from "./series.ts";
import type { View } from "./view.ts";

/** "committed by UN CERF", "received by UN CERF", or plainly "disbursed" where neither side is one party alone. */
export function donePhrase({ t }: Pick<View, "t">, series: Pick<Series, "kind" | "provider" | "receiver">): string {
  const { kind, provider, receiver } = series;
  if (provider !== null) return t(`kinds.${kind}.by`, { name: provider.name });
  if (receiver !== null) return t(`kinds.${kind}.to`, { name: receiver.name });
  return t(`kinds.${kind}.done`);
}
