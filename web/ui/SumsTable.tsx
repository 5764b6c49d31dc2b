import type { FundsTableRowFragment } from "../generated/graphql.ts";
import type { Grouping } from "../lib/grouping.ts";
import { nameSum } from "../lib/sum-row.ts";
import type { View } from "../lib/view.ts";
import { ShareCell } from "./ShareCell.tsx";

interface SumsTableProps {
  readonly view: View;
  readonly caption: string;
  readonly by: Grouping;
  readonly rows: readonly { readonly row: FundsTableRowFragment; readonly share: number | null }[];
  /** The sum over all rows, shown or not. */
  readonly total: { readonly usd: string; readonly records: number };
  /** Where the records of a row are listed; absent where there is no such list. */
  readonly recordsHref: (key: string) => string;
  /** Where a row's sum can be checked against the ledger's own total. */
  readonly checkHref?: (key: string) => string;
}

const heads = {
  country: "columns.country",
  year: "columns.year",
  provider: "columns.organisation",
  receiver: "columns.organisation",
  programme: "columns.programme",
} as const;

/** Sums side by side: exact amounts, the share as a length, and the records behind each. */
export function SumsTable({ view, caption, by, rows, total, recordsHref, checkHref }: SumsTableProps) {
  const { t, formats, href } = view;
  const largest = Math.max(0, ...rows.map(({ share }) => share ?? 0));
  return (
    <table className="sums">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t(heads[by])}</th>
          <th scope="col" className="number">
            {t("columns.usd")}
          </th>
          <th scope="col" className="share">
            {t("columns.share")}
          </th>
          <th scope="col" className="number">
            {t("columns.records")}
          </th>
          {checkHref && <th scope="col">{t("country.proof")}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, share }) => {
          const name = nameSum(view, by, row);
          return (
            <tr key={name.key}>
              <th scope="row" {...(name.foreign && { lang: "", dir: "auto" })}>
                {name.path === undefined ? name.label : <a href={href(name.path)}>{name.label}</a>}
                {row.country?.kind === "REGION" && <span className="tag">{t("words.region")}</span>}
              </th>
              <td className="number">
                {formats.amountExact(row.usd)}
                {row.unknownUsd > 0 && <p className="fine">{t("words.unknownUsd", { count: row.unknownUsd })}</p>}
              </td>
              <ShareCell view={view} share={share} largest={largest} />
              <td className="number">
                <a href={recordsHref(name.key)} aria-label={`${name.label}: ${t("words.records", { count: row.records })}`}>
                  {formats.integer(row.records)}
                </a>
              </td>
              {checkHref && (
                <td>
                  <a href={checkHref(name.key)} aria-label={t("country.proofFor", { year: name.label })}>
                    {t("country.proof")}
                  </a>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("words.total")}</th>
          <td className="number">{formats.amountExact(total.usd)}</td>
          <td className="share" />
          <td className="number">{formats.integer(total.records)}</td>
          {checkHref && <td />}
        </tr>
      </tfoot>
    </table>
  );
}
