import { emissionsWords } from "../../lib/emission-words.ts";
import { isolate } from "../../lib/isolate.ts";
import { divisors, priceWords } from "../../lib/quotient-words.ts";
import type { View } from "../../lib/view.ts";
import type { Series } from "./ask-emitter.ts";
import { judgePerHead } from "./own-per-head.ts";

interface QuotientNotesProps {
  readonly view: View;
  readonly series: Series;
  /** The years that are shown. */
  readonly shown: Series["points"];
}

/** Which two sources stand behind the quotients of a table, and what is unknown; that nothing is loaded where nothing is. */
export function QuotientNotes({ view, series, shown }: QuotientNotesProps) {
  const { href, locale, formats } = view;
  const words = emissionsWords(locale);
  const notes = divisors.flatMap((of) => {
    const quotients = shown.flatMap((point) => (of === "POPULATION" ? point.perPerson : point.perMillion) ?? []);
    const [newest] = quotients;
    if (newest === undefined) return [];
    const { figure } = newest;
    const editions = formats.list([...new Set(quotients.map((each) => isolate(locale, each.figure.edition)))]);
    return [{ of, figure, editions, unknown: shown.length - quotients.length }];
  });
  if (notes.length === 0) return <p className="fine prose">{words("per.none")}</p>;
  const { years, others, most } = judgePerHead(shown);
  const missing = divisors.filter((of) => !notes.some((note) => note.of === of));
  return (
    <ul className="fine prose">
      {notes.map(({ of, figure, editions, unknown }) => (
        <li key={of}>
          {words.rich("per.divided", {
            what: words(`per.${of}.of`),
            source: isolate(locale, series.stream.title),
            reference: () => (
              <a href={href(`/streams/${figure.fact.stream.id}`)} lang="" dir="auto">
                {figure.fact.stream.title}
              </a>
            ),
            editions,
            prices: priceWords(locale, figure) || words("per.persons"),
          })}{" "}
          {unknown > 0 && words("per.unknownYears", { count: unknown })}
        </li>
      ))}
      {years > 0 && (
        <li>
          {most === null
            ? words("per.ownSame", { count: years })
            : words("per.ownOther", {
                count: years,
                others: formats.integer(others),
                year: String(most.year),
                // As the table beside it writes it.
                own: formats.rounded(most.own),
                computed: formats.amountExact(most.computed),
              })}
        </li>
      )}
      {missing.map((of) => (
        <li key={of}>{words("per.noneOf", { what: words(`per.${of}.of`) })}</li>
      ))}
    </ul>
  );
}
