import { formatsOf } from "../../lib/format.ts";
import { missing } from "../amounts.ts";
import { linkAddress } from "../links.ts";
import type { Amount, ChartState, MultiplesState } from "../state.ts";
import { markup } from "../svg.ts";
import { tableOf } from "../table.ts";
import { chartWords } from "../words.ts";

/** What the picture shows, as a table: every row that is drawn, exact, with the sum where there is one. */
export function tableMarkup(state: ChartState): string {
  if (state.kind === "multiples") return wideTable(state);
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

/** A column for each panel and a row for each year, the newest first: so a year is read across, and a series down. */
function wideTable(state: MultiplesState): string {
  const words = chartWords(state.locale);
  const { amountExact } = formatsOf(state.locale);
  const heads = state.panels.map(({ label, link }) => {
    const name = `<bdi>${markup(label)}</bdi>`;
    return `<th scope="col" class="number">${link === null ? name : `<a href="${markup(linkAddress(state, link))}">${name}</a>`}</th>`;
  });
  const rows = state.periods.map(({ key }, index) => {
    const cells = state.panels.map(({ values }) => {
      const amount = values[index];
      const text =
        amount?.value == null ? `<i>${markup(amount === undefined ? "" : missing(amount, state.locale))}</i>` : amountExact(amount.value);
      return `<td class="number"><bdi>${text}</bdi></td>`;
    });
    return `<tr><th scope="row">${markup(key)}</th>${cells.join("")}</tr>`;
  });
  const unit = state.measure?.long ?? words("amount");
  return `<table><caption>${markup(unit)}<span class="unseen">: ${markup(state.title)}</span></caption><thead><tr><th scope="col">${markup(words("year"))}</th>${heads.join("")}</tr></thead><tbody>${rows.reverse().join("")}</tbody></table>`;
}
