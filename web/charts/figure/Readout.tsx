import { directionOf, type Locale } from "../../i18n/locales.ts";
import { chartWords } from "../words.ts";

interface ReadoutProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** How many records it is of; absent where it counts something else. */
  readonly records?: number;
  readonly locale: Locale;
}

/** What a mark is, beside the pointer. */
export function Readout({ title, lines, records, locale }: ReadoutProps) {
  return (
    <div className="chart-readout chart-readout-live" dir={directionOf(locale)}>
      <strong>{title}</strong>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {records !== undefined && <div>{chartWords(locale)("recordCount", { count: records })}</div>}
    </div>
  );
}
