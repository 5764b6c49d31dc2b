import type { FundsTableRowFragment } from "../../generated/graphql.ts";
import { share } from "../../lib/decimal.ts";
import { type FlowSelection, flowQuery } from "../../lib/flow-selection.ts";
import { type Grouping, groupings } from "../../lib/grouping.ts";
import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { SumsTable } from "../../ui/SumsTable.tsx";
import { shownAtFirst, shownAtMost } from "./select-funds.ts";

interface FundsTableProps {
  readonly view: View;
  readonly selection: FlowSelection;
  readonly by: Grouping;
  readonly rows: readonly FundsTableRowFragment[];
  readonly total: { readonly usd: string; readonly records: number };
  /** Whether every row is shown, or the largest only. */
  readonly all: boolean;
}

/** The sums of one series by place, year, party or programme; the whole of it as CSV. */
export function FundsTable({ view, selection, by, rows, total, all }: FundsTableProps) {
  const { t, href } = view;
  const query = flowQuery(selection);
  const most = by === "year" ? rows.length : all ? shownAtMost : shownAtFirst;
  const shown = rows.slice(0, most);
  return (
    <section aria-labelledby="table">
      <h2 id="table">{t(`funds.byTitle.${by}`)}</h2>
      <nav className="tabs" aria-label={t("funds.tableBy")}>
        <span className="name">{t("funds.tableBy")}</span>
        {groupings.map((each) => (
          <a key={each} href={`${href("/funds", { ...query, by: each })}#table`} aria-current={each === by ? "true" : undefined}>
            {t(`funds.by.${each}`)}
          </a>
        ))}
      </nav>
      <SumsTable
        view={view}
        caption={t(`funds.byTitle.${by}`)}
        by={by}
        rows={shown.map((row) => ({ row, share: share(row.usd, total.usd) }))}
        total={total}
        recordsHref={(key) => href("/records", { ...query, ...narrowed(by, key) })}
      />
      <p className="downloads">
        {shown.length < rows.length && !all && <a href={`${href("/funds", { ...query, by, all: 1 })}#table`}>{t("funds.showMore")}</a>}
        <DownloadLink view={view} path="/export/sums.csv" query={{ ...query, by }} label={t("cite.downloadCsv")} />
        {(shown.length < rows.length || shown.length === shownAtMost) && (
          <span className="fine">{t("funds.largestShown", { count: shown.length })}</span>
        )}
      </p>
    </section>
  );
}

/** The filter that leaves just the records of one row; none where the row is of what records leave open. */
function narrowed(by: Grouping, key: string): Readonly<Record<string, string>> {
  if (key === "") return {};
  return by === "year" ? { from: key, to: key } : { [by]: key };
}
