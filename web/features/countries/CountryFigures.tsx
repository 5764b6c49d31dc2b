import type { ReactNode } from "react";
import type { CountryFiguresQuery } from "../../generated/graphql.ts";
import { share } from "../../lib/decimal.ts";
import { flowQuery } from "../../lib/flow-selection.ts";
import type { Grouping } from "../../lib/grouping.ts";
import { periodOf } from "../../lib/period.ts";
import { type Series, selectionOf } from "../../lib/series.ts";
import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { FlowTable } from "../../ui/FlowTable.tsx";
import { Headline } from "../../ui/Headline.tsx";
import { SumsTable } from "../../ui/SumsTable.tsx";

export type Figures = CountryFiguresQuery;

interface CountryFiguresProps {
  readonly view: View;
  readonly code: string;
  readonly series: Series;
  readonly figures: Figures;
  readonly charts: ReactNode;
}

/** Rows of a table of recipients or programmes; the download has all. */
export const rowsShown = 25;

/** One series of one place: the sum, then by year, by who carried it out, by programme, then the largest records. */
export function CountryFigures({ view, code, series, figures, charts }: CountryFiguresProps) {
  const { t, href } = view;
  const total = figures.total.rows[0];
  if (total === undefined) return null;
  const query = { ...flowQuery(selectionOf(series)), country: code };
  const years = figures.years.rows.map(({ year }) => year);
  // The ledger keeps totals by place, year and kind: of a single step of several it keeps none.
  const check = series.only === null && !series.needsStep ? { source: series.stream.id, kind: series.kind, country: code } : undefined;
  const tables: readonly (readonly [Grouping, string, Figures["years"]["rows"] | Figures["receivers"]["rows"]])[] = [
    ["year", t("country.byYear"), [...figures.years.rows].reverse()],
    ["receiver", t("country.byReceiver"), figures.receivers.rows],
    ["programme", t("country.byProgramme"), figures.programmes.rows],
  ];
  return (
    <>
      <Headline
        view={view}
        kind={series.kind}
        stream={series.stream}
        total={total}
        period={periodOf(view, years)}
        checkHref={check && href("/totals", check)}
      />
      {charts}
      {tables.map(([by, title, rows]) => (
        <section key={by} aria-labelledby={by}>
          <h2 id={by}>{title}</h2>
          <SumsTable
            view={view}
            caption={title}
            by={by}
            rows={(by === "year" ? rows : rows.slice(0, rowsShown)).map((row) => ({ row, share: share(row.usd, total.usd) }))}
            total={total}
            recordsHref={(key) =>
              href("/records", { ...query, ...(by === "year" ? { from: key, to: key } : key === "" ? {} : { [by]: key }) })
            }
            {...(by === "year" && check && { checkHref: (key: string) => href("/totals", { ...check, from: key, to: key }) })}
          />
          <p className="downloads">
            <DownloadLink view={view} path="/export/sums.csv" query={{ ...query, by }} label={t("cite.downloadCsv")} />
            {by !== "year" && rows.length > rowsShown && <span className="fine">{t("funds.largestShown", { count: rowsShown })}</span>}
          </p>
        </section>
      ))}
      <section aria-labelledby="largest">
        <h2 id="largest">{t("country.largest")}</h2>
        <FlowTable view={view} caption={t("country.largest")} flows={figures.largest.nodes} />
        <p>
          <a href={href("/records", query)}>{t("funds.all", { count: figures.largest.totalCount })}</a>
        </p>
      </section>
    </>
  );
}
