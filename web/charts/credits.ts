import { formatsOf } from "../lib/format.ts";
import { isolate, leftToRight } from "./bidi.ts";
import type { ChartState } from "./state.ts";
import { chartWords } from "./words.ts";

/** Where the figures come from and under which licence. */
export function sourceLine({ credit, locale }: ChartState): string {
  const words = chartWords(locale);
  const source = words("source", { attribution: isolate(credit.attribution, locale), source: isolate(credit.source, locale) });
  return `${source}. ${words("licence", { licence: isolate(credit.licence, locale) })}.`;
}

/** How fresh they are. */
export function stateLine({ credit, block, locale }: ChartState): string {
  const words = chartWords(locale);
  const formats = formatsOf(locale);
  const number = leftToRight(formats.integer(block.number), locale);
  const dated = credit.dataDate === null ? words("dataDateUnknown") : words("dataDate", { date: formats.date(credit.dataDate) });
  return `${dated} · ${words(block.final ? "block" : "blockOpen", { block: number, time: formats.dateTime(block.time) })}`;
}

/** All that a picture says at its foot, line by line. */
export function creditLines(state: ChartState): readonly string[] {
  const words = chartWords(state.locale);
  const proof = state.proof === null ? [] : [words(`proof.${state.proof}`)];
  return [sourceLine(state), [stateLine(state), ...proof, words("via")].join(" · ")];
}
