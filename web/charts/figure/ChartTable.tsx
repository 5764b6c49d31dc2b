import type { ReactNode } from "react";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { missing } from "../amounts.ts";
import { linkAddress } from "../links.ts";
import type { Amount, ChartState } from "../state.ts";
import { tableOf } from "../table.ts";
import { chartWords } from "../words.ts";

/** What the picture shows, as a table: every row that is drawn, exact, with the sum where there is one. */
export function ChartTable({ view, state }: { readonly view: View; readonly state: ChartState }) {
  const words = chartWords(state.locale);
  const table = tableOf(state);
  const columns = table.columns.flatMap((column, index) => (column.only === "download" ? [] : [{ ...column, index }]));
  const anyUnknown = table.rows.some(({ unknown }) => unknown > 0);
  const amount = (sum: Amount) =>
    sum.value === null ? <i>{missing(sum, state.locale)}</i> : <bdi>{view.formats.amountExact(sum.value)}</bdi>;
  return (
    <Scroll label={`${words("figure.table")}: ${state.title}`}>
      <table>
        <caption className="unseen">{state.title}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col" className="number">
              {words("amount")}
            </th>
            <th scope="col" className="number">
              {words("records")}
            </th>
            {anyUnknown && (
              <th scope="col" className="number">
                {words("unknownRecords")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.cells.join(" ")}>
              {columns.map(({ key, index }, n) =>
                n === 0 ? (
                  <th key={key} scope="row">
                    <Named href={row.link === null ? null : linkAddress(state, row.link)}>{row.cells[index]}</Named>
                  </th>
                ) : (
                  <td key={key}>
                    <bdi>{row.cells[index]}</bdi>
                  </td>
                ),
              )}
              <td className="number">{amount(row)}</td>
              <td className="number">{view.formats.integer(row.records)}</td>
              {anyUnknown && <td className="number">{view.formats.integer(row.unknown)}</td>}
            </tr>
          ))}
        </tbody>
        {table.total !== null && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={columns.length}>
                {words("total")}
              </th>
              <td className="number">{amount(table.total)}</td>
              <td className="number">{view.formats.integer(table.total.records)}</td>
              {anyUnknown && <td className="number">{view.formats.integer(table.total.unknown)}</td>}
            </tr>
          </tfoot>
        )}
      </table>
    </Scroll>
  );
}

function Named({ href, children }: { readonly href: string | null; readonly children: ReactNode }) {
  return href === null ? (
    <bdi>{children}</bdi>
  ) : (
    <a href={href}>
      <bdi>{children}</bdi>
    </a>
  );
}
