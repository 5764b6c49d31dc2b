import { formatsOf } from "../../lib/format.ts";
import { missing } from "../amounts.ts";
import { linkAddress } from "../links.ts";
import type { Amount, ChartState } from "../state.ts";
import { markup } from "../svg.ts";
import { tableOf } from "../table.ts";
import { chartWords } from "../words.ts";

/** What the picture shows, as a table: every row that is drawn, exact, with the sum where there is one. */
export function tableMarkup(state: ChartState): string {
  const words = chartWords(state.locale);
  const { integer, amountExact } = formatsOf(state.locale);
  const table = tableOf(state);
  const columns = table.columns.flatMap((column, index) => (column.only === "download" ? [] : [{ ...column, index }]));
  const [hasAmount, hasRecords] = [table.figures !== "none", table.figures === "amount and records"];
  const anyUnknown = hasRecords && table.rows.some(({ unknown }) => unknown > 0);
  const head = (label: string, kind = "") => `<th scope="col"${kind}>${markup(label)}</th>`;
  const number = (text: string) => `<td class="number"><bdi>${text}</bdi></td>`;
  const sums = (sum: Amount): string =>
    [
      hasAmount ? number(sum.value === null ? `<i>${markup(missing(sum, state.locale))}</i>` : amountExact(sum.value)) : "",
      hasRecords ? number(integer(sum.records)) : "",
      anyUnknown ? number(integer(sum.unknown)) : "",
    ].join("");
  const rows = table.rows.map((row) => {
    const cells = columns.map(({ index }, n) => {
      const text = `<bdi>${markup(row.cells[index] ?? "")}</bdi>`;
      if (n > 0) return `<td>${text}</td>`;
      return `<th scope="row">${row.link === null ? text : `<a href="${markup(linkAddress(state, row.link))}">${text}</a>`}</th>`;
    });
    return `<tr>${cells.join("")}${sums(row)}</tr>`;
  });
  const heads = [
    ...columns.map(({ label }) => head(label)),
    hasAmount ? head(state.measure?.long ?? words("amount"), ' class="number"') : "",
    hasRecords ? head(words("records"), ' class="number"') : "",
    anyUnknown ? head(words("unknownRecords"), ' class="number"') : "",
  ];
  const foot =
    table.total === null
      ? ""
      : `<tfoot><tr><th scope="row" colspan="${columns.length}">${markup(words("total"))}</th>${sums(table.total)}</tr></tfoot>`;
  return `<table><caption class="unseen">${markup(state.title)}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody>${foot}</table>`;
}
