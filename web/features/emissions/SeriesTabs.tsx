import type { SeriesToDivideByFragment } from "../../generated/graphql.ts";
import { emissionsWords } from "../../lib/emission-words.ts";
import { divisors, seriesName } from "../../lib/quotient-words.ts";
import type { View } from "../../lib/view.ts";
import { nameInAddress, type SeriesChoice, seriesQuery } from "./divided-by.ts";

interface SeriesTabsProps {
  readonly view: View;
  /** Of the page. */
  readonly path: string;
  readonly choice: SeriesChoice;
  /** All on the ledger; of each measure the one first that stands for it. */
  readonly series: readonly SeriesToDivideByFragment[];
}

/** Where several sources tell of the same measure: whose figures the page divides by, and the others to choose instead. */
export function SeriesTabs({ view, path, choice, series }: SeriesTabsProps) {
  const words = emissionsWords(view.locale);
  return divisors.map((of) => {
    const own = series.filter(({ measure }) => measure === of);
    if (own.length < 2) return null;
    const shown = choice[nameInAddress[of]] ?? own[0]?.id;
    return (
      <nav key={of} className="tabs" aria-label={`${words("form.per")}: ${words(`per.${of}.name`)}`}>
        <span className="name">{words("form.per")}:</span>
        {own.map((each) => (
          <a
            key={each.id}
            href={view.href(path, seriesQuery({ ...choice, [nameInAddress[of]]: each.id }))}
            aria-current={each.id === shown ? "true" : undefined}
          >
            {seriesName(view.locale, each)}
          </a>
        ))}
      </nav>
    );
  });
}
