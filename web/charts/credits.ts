import { formatsOf } from "../lib/format.ts";
import { isolate, leftToRight } from "./bidi.ts";
import type { ChartState } from "./state.ts";
import { chartWords } from "./words.ts";

/** Where the figures come from and under which licence; of quotients also what they were divided by. */
export function sourceLine({ credit, divisor, locale }: ChartState): string {
  const words = chartWords(locale);
  const licensed = ({ licence }: { readonly licence: string }) => words("licence", { licence: isolate(licence, locale) });
  const named = ({ attribution, source }: { readonly attribution: string; readonly source: string }) => ({
    attribution: isolate(attribution, locale),
    source: isolate(source, locale),
  });
  const own = `${words("source", named(credit))}. ${licensed(credit)}.`;
  if (divisor === undefined) return own;
  return `${own} ${words("dividedBy", { ...named(divisor), edition: isolate(divisor.edition, locale) })}. ${licensed(divisor)}.`;
}

/** Whom a citation names: of quotients both sources. */
export function attributionOf({ credit, divisor, locale }: ChartState): string {
  const names = [credit, ...(divisor === undefined ? [] : [divisor])].map(({ attribution }) => isolate(attribution, locale));
  return formatsOf(locale).list([...new Set(names)]);
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
