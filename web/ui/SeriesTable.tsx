import type { Query } from "../lib/address.ts";
import { flowQuery } from "../lib/flow-selection.ts";
import { isolate } from "../lib/isolate.ts";
import { isAddable, type Series, selectionOf } from "../lib/series.ts";
import type { View } from "../lib/view.ts";
import { ProofLabel } from "./ProofLabel.tsx";
import { Scroll } from "./Scroll.tsx";

interface SeriesTableProps {
  readonly view: View;
  readonly caption: string;
  readonly series: readonly Series[];
  /** Where a series leads to. */
  readonly path: string;
  /** Filters besides those that make the series. */
  readonly query?: Query;
  /** The series that the page is about, if any. */
  readonly current?: Series | undefined;
}

/** One line per source, kind and step: what it is, between whom, how much, how many records, how far it can be checked. */
export function SeriesTable({ view, caption, series, path, query = {}, current }: SeriesTableProps) {
  const { t, formats, href } = view;
  return (
    <Scroll label={caption}>
      <table className="series">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("columns.kind")}</th>
            <th scope="col" className="number">
              {t("columns.usd")}
            </th>
            <th scope="col" className="number">
              {t("columns.records")}
            </th>
            <th scope="col" className="wide-only">
              {t("columns.label")}
            </th>
          </tr>
        </thead>
        {[...new Set(series.map(({ stream }) => stream.id))].map((id) => {
          const own = series.filter(({ stream }) => stream.id === id);
          return (
            <tbody key={id}>
              <SourceLine view={view} stream={own[0]?.stream} />
              {own.map((each) => (
                <tr key={`${each.kind} ${each.step}`}>
                  <th scope="row">
                    <a
                      href={href(path, { ...flowQuery(selectionOf(each)), ...query })}
                      aria-current={each === current ? "true" : undefined}
                    >
                      {t(`kinds.${each.kind}.many`)}
                    </a>{" "}
                    <span className="between">{between(view, each)}</span>
                    <div className="narrow-only">
                      <ProofLabel view={view} label={each.label} />
                    </div>
                    {!isAddable(each) && <p className="fine">{t("funds.mixed")}</p>}
                  </th>
                  <td className="number">
                    <SumOf view={view} series={each} />
                    {isAddable(each) && each.unknownUsd > 0 && each.unknownUsd < each.records && (
                      <p className="fine">{t("words.unknownUsd", { count: each.unknownUsd })}</p>
                    )}
                  </td>
                  <td className="number">{formats.integer(each.records)}</td>
                  <td className="wide-only">
                    <ProofLabel view={view} label={each.label} />
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </Scroll>
  );
}

/** A sum; where records do not add up, the way to those that do. */
function SumOf({ view, series }: { readonly view: View; readonly series: Series }) {
  const { t, formats, href } = view;
  if (!isAddable(series)) return <a href={href("/boundary", { source: series.stream.id })}>{t("funds.byBoundary")}</a>;
  return series.unknownUsd === series.records ? t("words.unknown") : formats.amountExact(series.usd);
}

function between({ t, locale }: View, { provider, receiver, needsStep, providers, receivers }: Series): string {
  if (needsStep) {
    return [
      t("words.by", { name: t("words.organisations", { count: providers }) }),
      t("words.to", { name: t("words.organisations", { count: receivers }) }),
    ].join(" ");
  }
  return [
    provider && t("words.by", { name: isolate(locale, provider.name) }),
    receiver && t("words.to", { name: isolate(locale, receiver.name) }),
  ]
    .filter((part) => part !== null)
    .join(" ");
}

function SourceLine({ view, stream }: { readonly view: View; readonly stream: Series["stream"] | undefined }) {
  const { t, formats, href } = view;
  if (stream === undefined) return null;
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={4}>
        <a href={href(`/streams/${stream.id}`)} lang="" dir="auto">
          {stream.title}
        </a>{" "}
        <span className="fine">
          {stream.dataDate === null ? t("funds.dataDateUnknown") : t("funds.dataDate", { date: formats.date(stream.dataDate) })}
        </span>
      </th>
    </tr>
  );
}
