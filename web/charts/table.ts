import { unreachable } from "./draw.ts";
import type { Amount, ChartState, Link, MatrixState, Pair, Row } from "./state.ts";
import { chartWords } from "./words.ts";

/** What a chart shows, row by row: the table beside the picture and the download are both made from this. */
export interface ChartTable {
  /** The columns that say what a row is; amount and records follow in every table. */
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Null where the rows must not be added up. */
  readonly total: Amount | null;
  /** What stands beside the words of a row: an amount and how many records it is of, an amount alone, or nothing. */
  readonly figures: "amount and records" | "amount" | "none";
}

interface Column {
  /** Name in downloads, the same in every language: "country_code". */
  readonly key: string;
  readonly label: string;
  /** Codes are in the download only, where machines need them; marks for readers on the screen only. Absent: in both. */
  readonly only?: "download" | "screen";
}

interface TableRow extends Amount {
  readonly cells: readonly string[];
  readonly link: Link | null;
}

export function tableOf(state: ChartState): ChartTable {
  const words = chartWords(state.locale);
  const figures = state.countsAlone === true ? "amount" : "amount and records";
  switch (state.kind) {
    case "bars":
      return { columns: partyColumns(state.dimension), rows: state.rows.map((row) => partyRow(row)), total: state.total, figures };
    case "map": {
      const shown = { key: "shown", label: words("where") };
      const rows = [
        ...state.rows.map((row) => partyRow(row, words("onMap"))),
        ...state.offMap.map((row) => partyRow(row, words("offMap"))),
      ];
      return { columns: [...partyColumns(state.dimension), shown], rows, total: state.total, figures };
    }
    case "years": {
      const several = state.series.length > 1;
      const step = state.step ?? { key: "year", label: words("year") };
      const columns: readonly Column[] = [
        { ...step, only: "download" },
        { key: "period", label: step.label, only: "screen" },
        { key: `${step.key}_complete`, label: step.label, only: "download" },
        ...(several ? [{ key: "series", label: words("done") }] : []),
      ];
      const rows = state.periods.flatMap(({ key, partial }, index) =>
        state.series.flatMap(({ label, values }): TableRow[] => {
          const amount = values[index];
          if (amount === undefined) return [];
          const year = [key, partial ? words("partialYear", { year: key }) : key, partial ? "no" : "yes"];
          return [{ ...pick(amount), cells: several ? [...year, label] : year, link: null }];
        }),
      );
      return { columns, rows, total: state.total, figures };
    }
    case "multiples": {
      const columns: readonly Column[] = [...partyColumns(state.dimension), { key: "year", label: words("year") }];
      const rows = state.panels.flatMap(({ key, label, values, link }) =>
        state.periods.flatMap(({ key: year }, index): TableRow[] => {
          const amount = values[index];
          return amount === undefined ? [] : [{ ...pick(amount), cells: [key, label, year], link }];
        }),
      );
      return { columns, rows, total: null, figures };
    }
    case "sankey": {
      const label = (id: string) => state.nodes.find((node) => node.id === id)?.label ?? "";
      const key = (id: string) => id.slice(id.indexOf(":") + 1);
      const columns: readonly Column[] = [
        { key: "from_id", label: words("from"), only: "download" },
        { key: "from", label: words("from") },
        { key: "to_id", label: words("to"), only: "download" },
        { key: "to", label: words("to") },
        { key: "kind", label: words("done") },
      ];
      const rows = state.links.map((link): TableRow => {
        const cells = [key(link.from), label(link.from), key(link.to), label(link.to), link.done];
        return { ...pick(link), cells, link: state.nodes.find(({ id }) => id === link.from)?.link ?? null };
      });
      return { columns, rows, total: null, figures };
    }
    case "groups": {
      const labels = new Map(state.groups.map(({ key, label }) => [key, label]));
      const columns: readonly Column[] = [
        ...partyColumns(state.dimension),
        { key: `${state.grouping.key}_code`, label: state.grouping.label, only: "download" },
        state.grouping,
      ];
      const rows = [...state.members, ...state.offMap].map(
        ({ key, label, group, link }): TableRow => ({ ...nothing, cells: [key, label, group, labels.get(group) ?? ""], link }),
      );
      return { columns, rows, total: null, figures: "none" };
    }
    case "matrix":
      return { ...pairsTable(state), total: null, figures: "amount" };
    default:
      return unreachable(state);
  }
}

const nothing: Amount = { value: null, records: 0, unknown: 0 };

/** Every two parties, those that agree most first; what was never compared last. */
function pairsTable({ parties, pairs, dimension, counted }: MatrixState): Pick<ChartTable, "columns" | "rows"> {
  const columns = ["one", "other"].flatMap((side): Column[] => [
    { key: `${side}_code`, label: dimension.label, only: "download" },
    { key: side, label: dimension.label },
  ]);
  const share = ({ same, common }: Pair) => (common === 0 ? -1 : same / common);
  const rows = [...pairs]
    .sort((a, b) => share(b) - share(a) || b.common - a.common)
    .map((pair): TableRow => {
      const { one, other, same, common } = pair;
      const [first, second] = [one, other].map((code) => parties.find(({ key }) => key === code));
      const amount = { value: common === 0 ? null : (share(pair) * 100).toFixed(2), records: common, unknown: 0 };
      const cells = [one, first?.label ?? one, other, second?.label ?? other, String(same), String(common)];
      return { ...amount, cells, link: first?.link ?? null };
    });
  return { columns: [...columns, counted.same, counted.common], rows };
}

function partyColumns(dimension: { readonly key: string; readonly label: string }): readonly Column[] {
  return [{ key: `${dimension.key}_code`, label: dimension.label, only: "download" }, dimension];
}

function partyRow(row: Row, ...more: readonly string[]): TableRow {
  return { ...pick(row), cells: [row.key, row.label, ...more], link: row.link };
}

function pick({ value, records, unknown }: Amount): Amount {
  return { value, records, unknown };
}

/** What a reader must know about an amount before relying on it, in a download's fixed words. */
export function statusOf(amount: Amount): "known" | "partly known" | "unknown" | "no record" {
  if (amount.records === 0) return "no record";
  if (amount.value === null) return "unknown";
  return amount.unknown > 0 ? "partly known" : "known";
}
