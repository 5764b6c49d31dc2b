import { unitWords } from "../../lib/emission-words.ts";
import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import type { FacilityFigures } from "./ask-facilities.ts";
import { SumTable } from "./SumTable.tsx";
import { type FacilitySelection, selectionQuery } from "./selection.ts";
import { facilityWords, regionName } from "./words.ts";

const shown = 15;

interface SumsProps {
  readonly view: View;
  readonly selection: FacilitySelection;
  readonly figures: FacilityFigures;
}

/** The year's sums by owner and by province; what is not told is a row of its own. */
export function Sums({ view, selection, figures }: SumsProps) {
  const { formats, href, locale } = view;
  const words = facilityWords(locale);
  const query = selectionQuery(selection);
  const unit = unitWords(locale, figures.basis).long;
  const { owners, regions } = figures.found;
  const narrowed = (more: FacilitySelection) => href("/emissions/facilities", selectionQuery({ ...selection, ...more }));
  return (
    <>
      <section aria-labelledby="owners">
        <h2 id="owners">{words("owners.title")}</h2>
        <p className="prose">{words("owners.note")}</p>
        <SumTable
          view={view}
          title={words("owners.title")}
          head={words("list.owner")}
          unit={unit}
          rows={owners.rows.slice(0, shown).map((sum) => ({
            key: sum.owner?.id ?? "",
            label: sum.owner?.name ?? words("ownerUnknown"),
            href: narrowed({ owner: sum.owner?.id ?? "none" }),
            sum,
          }))}
        />
        {owners.rows.length > shown && (
          <p className="fine">{words("owners.more", { shown: formats.integer(shown), count: formats.integer(owners.rows.length) })}</p>
        )}
        <p className="downloads">
          <DownloadLink view={view} path="/export/facility-owners.csv" query={query} label={words("owners.download")} />
        </p>
      </section>
      <section aria-labelledby="regions">
        <h2 id="regions">{words("byRegion.title")}</h2>
        <p className="prose">{words("byRegion.note")}</p>
        <SumTable
          view={view}
          title={words("byRegion.title")}
          head={words("form.region")}
          unit={unit}
          rows={regions.rows.map((sum) => ({
            key: sum.region ?? "",
            label: sum.region === null ? words("byRegion.unknown") : regionName(locale, sum.region),
            href: sum.region === null ? null : narrowed({ region: sum.region }),
            sum,
          }))}
        />
        <p className="downloads">
          <DownloadLink view={view} path="/export/facility-regions.csv" query={query} label={words("byRegion.download")} />
        </p>
      </section>
    </>
  );
}
