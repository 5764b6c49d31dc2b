import type { FundsSeriesQuery } from "../../generated/graphql.ts";
import { countFilters, type FlowSelection, flowQuery } from "../../lib/flow-selection.ts";
import type { Grouping } from "../../lib/grouping.ts";
import { placeName } from "../../lib/places.ts";
import { type Series, selectionOf } from "../../lib/series.ts";
import { donePhrase } from "../../lib/series-words.ts";
import type { View } from "../../lib/view.ts";
import { Field, type Option, Select } from "../../ui/fields.tsx";
import { mostOptions } from "./select-funds.ts";

interface FundsFiltersProps {
  readonly view: View;
  readonly selection: FlowSelection;
  readonly series: readonly Series[];
  readonly current: Series | undefined;
  readonly options: FundsSeriesQuery;
  readonly by: Grouping;
}

/** What the page is about, as a plain form whose fields are the address: works without JavaScript, and can be shared. */
export function FundsFilters({ view, selection, series, current, options, by }: FundsFiltersProps) {
  const { t, href, formats, locale, pin } = view;
  const places = options.allPlaces.rows
    .flatMap(({ country }) => (country === null ? [] : [country]))
    .map((place) => ({ kind: place.kind, value: place.code, label: placeName(locale, place) }))
    .sort((a, b) => formats.compare(a.label, b.label));
  const years = options.allYears.rows.flatMap(({ year }): Option[] =>
    year === null ? [] : [{ value: String(year), label: String(year) }],
  );
  const organisations = (found: readonly ({ readonly id: string; readonly name: string } | null)[]): Option[] =>
    found
      .flatMap((organisation) => (organisation === null ? [] : [{ value: organisation.id, label: organisation.name }]))
      .sort((a, b) => formats.compare(a.label, b.label));
  const programmes = options.allProgrammes.rows.flatMap(({ programme }): Option[] =>
    programme === null ? [] : [{ value: programme.id, label: programme.title }],
  );
  const largest = (label: string, rows: readonly unknown[]): string =>
    rows.length < mostOptions ? label : t("funds.largestOf", { label, count: mostOptions });
  const set = countFilters(selection) - (current?.only == null ? 0 : 1);
  return (
    <details className="filters" open={set > 0}>
      <summary>
        {t("funds.filters")}
        {set > 0 && <> ({t("funds.filterNote", { count: set })})</>}
      </summary>
      <form action={href("/funds").split("?")[0]} method="get">
        {pin && <input type="hidden" name="block" value={pin.block} />}
        {by !== "country" && <input type="hidden" name="by" value={by} />}
        <div className="filters-grid">
          <Field label={t("funds.source")} className="two">
            <Select name="series" value={seriesKey(selection)} groups={bySource(view, series)} />
          </Field>
          {places.length > 0 && (
            <Field label={t("funds.country")}>
              <Select
                name="country"
                value={selection.country}
                any={t("funds.any")}
                groups={[
                  { label: t("funds.countries"), options: places.filter(({ kind }) => kind !== "REGION") },
                  { label: t("funds.regional"), options: places.filter(({ kind }) => kind === "REGION") },
                ]}
              />
            </Field>
          )}
          <Field label={t("funds.organisation")}>
            <Select
              name="organisation"
              value={selection.organisation}
              any={t("funds.any")}
              groups={[
                {
                  label: largest(t("funds.takers"), options.allReceivers.rows),
                  options: organisations(options.allReceivers.rows.map(({ receiver }) => receiver)),
                },
                {
                  label: largest(t("funds.givers"), options.allProviders.rows),
                  options: organisations(options.allProviders.rows.map(({ provider }) => provider)),
                },
              ]}
            />
          </Field>
          {programmes.length > 0 && (
            <Field label={t("funds.programme")}>
              <Select
                name="programme"
                value={selection.programme}
                any={t("funds.any")}
                groups={[
                  programmes.length < mostOptions - 1
                    ? { options: programmes }
                    : { label: largest(t("funds.programme"), options.allProgrammes.rows), options: programmes },
                ]}
              />
            </Field>
          )}
          <Field label={t("funds.yearFrom")}>
            <Select name="from" value={selection.from?.toString()} any={t("funds.any")} groups={[{ options: years }]} />
          </Field>
          <Field label={t("funds.yearTo")}>
            <Select name="to" value={selection.to?.toString()} any={t("funds.any")} groups={[{ options: years }]} />
          </Field>
        </div>
        <p className="filters-go">
          <button type="submit">{t("funds.show")}</button>
          {set > 0 && <a href={href("/funds", flowQuery(current === undefined ? {} : selectionOf(current)))}>{t("funds.clear")}</a>}
        </p>
      </form>
    </details>
  );
}

/** A series as one value of a form: readFlowSelection takes it apart again. */
function seriesKey({ source, kind, provider, receiver, step }: FlowSelection): string {
  return [source, kind, provider, receiver, step].join(".");
}

function bySource(view: View, series: readonly Series[]) {
  const titles = new Map(series.map(({ stream }) => [stream.id, stream.title]));
  return [...titles].map(([id, title]) => ({
    label: title,
    options: series
      .filter(({ stream }) => stream.id === id)
      .map((each) => ({
        value: seriesKey(selectionOf(each)),
        label: `${view.t(`kinds.${each.kind}.many`)}: ${donePhrase(view, each)}`,
      })),
  }));
}
