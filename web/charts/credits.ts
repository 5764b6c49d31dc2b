import { formatsOf } from "../lib/format.ts";
import { isolate, leftToRight } from "./bidi.ts";
import type { ChartState } from "./state.ts";
import { chartWords } from "./words.ts";

/** Where the figures come from, how fresh they are and how far they can be checked: one line each. */
export function creditLines(state: ChartState): readonly string[] {
  const { credit, block, locale, proof } = state;
  const words = chartWords(locale);
  const formats = formatsOf(locale);
  const number = leftToRight(formats.integer(block.number), locale);
  const time = formats.dateTime(block.time);
  return [
    `${words("source", { attribution: isolate(credit.attribution), source: isolate(credit.source) })}. ${words("licence", { licence: isolate(credit.licence) })}.`,
    [
      credit.dataDate === null ? words("dataDateUnknown") : words("dataDate", { date: formats.date(credit.dataDate) }),
      words(block.final ? "block" : "blockOpen", { block: number, time }),
      ...(proof === null ? [] : [words(`proof.${proof}`)]),
      words("via"),
    ].join(" · "),
  ];
}
