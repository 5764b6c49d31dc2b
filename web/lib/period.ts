import type { View } from "./view.ts";

/** "2006 to 2026", "2006", or the empty string where no year is known. */
export function periodOf({ t }: Pick<View, "t">, years: readonly (number | null)[]): string {
  const known = years.filter((year) => year !== null);
  if (known.length === 0) return "";
  const [from, to] = [Math.min(...known), Math.max(...known)];
  return from === to ? String(from) : t("words.period", { from: String(from), to: String(to) });
}
