import { fileAddress, pageAddress } from "./addresses.ts";
import type { ChartState } from "./state.ts";
import { chartWords } from "./words.ts";

/** The chart's state, with its lasting addresses and, for a sample, the warning. Amounts are exact decimals in strings. */
export function jsonOf(state: ChartState, origin: string): string {
  const note = state.sample ? chartWords(state.locale)("sample") : null;
  const addresses = { permalink: origin + fileAddress(state, "json"), page: origin + pageAddress(state) };
  return `${JSON.stringify({ note, ...state, ...addresses }, null, 1)}\n`;
}
