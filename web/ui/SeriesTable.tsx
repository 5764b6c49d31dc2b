import { graphql } from "../generated/gql.ts";
import type { SeriesTotalFragment } from "../generated/graphql.ts";
import type { Query } from "../lib/address.ts";
import { inOrder } from "../lib/series.ts";
import type { View } from "../lib/view.ts";
import { ProofLabel } from "./ProofLabel.tsx";
import { Scroll } from "./Scroll.tsx";

export const SeriesTotal = graphql(`
  fragment SeriesTotal on FlowTotal {
    kind
    usd
    records
    unknownUsd
    label
    stream {
      id
      title
      source
      dataDate
      sample
      publisher {
        id
        name
      }
    }
  }
`);

interface SeriesTableProps {
  readonly view: View;
  readonly caption: string;
  readonly totals: readonly SeriesTotalFragment[];
  /** Where a series leads to. */
  readonly path: string;
  /** Filters besides source and kind that go along. */
  readonly query?: Query;
  /** The series that the page is about, if any. */
  readonly current?: SeriesTotalFragment | undefined;
}

/** One line per source and kind: what it is, how much, how many records, up to when, and how far it can be checked. */
export function SeriesTable({ view, caption, totals, path, query = {}, current }: SeriesTableProps) {
  const { t, formats, href } = view;
  return (
    <Scroll label={caption}>
      <table className="series">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("columns.source")}</th>
            <th scope="col">{t("columns.kind")}</th>
            <th scope="col" className="number">
              {t("columns.usd")}
            </th>
            <th scope="col" className="number">
              {t("columns.records")}
            </th>
            <th scope="col">{t("columns.dataDate")}</th>
            <th scope="col">{t("columns.label")}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(totals).map((total, index, all) => (
            <tr key={`${total.stream.id} ${total.kind}`} className={all[index + 1]?.stream.id === total.stream.id ? "more" : undefined}>
              {all[index - 1]?.stream.id !== total.stream.id && (
                <th scope="rowgroup" rowSpan={all.filter(({ stream }) => stream.id === total.stream.id).length}>
                  <a href={href(`/streams/${total.stream.id}`)} lang="en" dir="auto">
                    {total.stream.title}
                  </a>
                </th>
              )}
              <td>
                <a
                  href={href(path, { source: total.stream.id, kind: total.kind, ...query })}
                  aria-current={total === current ? "true" : undefined}
                >
                  {t(`kinds.${total.kind}.many`)}
                </a>
              </td>
              <td className="number">{formats.amountExact(total.usd)}</td>
              <td className="number">{formats.integer(total.records)}</td>
              <td>{total.stream.dataDate === null ? t("words.unknown") : formats.date(total.stream.dataDate)}</td>
              <td>
                <ProofLabel view={view} label={total.label} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
