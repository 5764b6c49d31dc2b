import type { FundsSeriesQuery as Figures, FundsFrameQuery as Frame } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { type FlowSelection, flowFilter, readFlowSelection } from "../../lib/flow-selection.ts";
import { dimensionOf, type Grouping, isGrouping } from "../../lib/grouping.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { askHolding, chooseSeries, type Series, selectionOf } from "../../lib/series.ts";
import { FundsFrameQuery, FundsSeriesQuery } from "./funds.query.ts";

export interface FundsFigures {
  readonly frame: Frame;
  /** Every series that there is. */
  readonly all: readonly Series[];
  /** What the address asks for, with source and kind filled in. */
  readonly selection: FlowSelection;
  /** The series without the filters; undefined where the ledger holds nothing or nothing of what was asked. */
  readonly series: Series | undefined;
  readonly figures: Figures | undefined;
  readonly by: Grouping;
}

/** Organisations and programmes that the filters offer: those with the largest sums. Of any other, its own page leads here. */
export const mostOptions = 150;

export const shownAtFirst = 20;
export const shownAtMost = 1_000;

/** More than there are countries, areas and regions, or years. */
const everyPlace = 500;

/** Everything that the funds page says, and its table download says again. */
export async function selectFunds({ search, asOf }: Pick<PageRequest, "search" | "asOf">): Promise<Answer<FundsFigures>> {
  const asked = readFlowSelection(search);
  const frame = await ask(FundsFrameQuery, { ...askHolding(asked), asOf });
  if (!frame.ok) return frame;
  const all = frame.data.series.rows;
  const series = chooseSeries(all, asked, frame.data.holding?.rows);
  const grouping = only(search, "by");
  if (series === undefined) {
    return { ok: true, data: { frame: frame.data, all, selection: asked, series, figures: undefined, by: "country" } };
  }
  const own = selectionOf(series);
  const selection = { ...asked, ...own };
  const askBy = (by: Grouping) =>
    ask(FundsSeriesQuery, {
      filter: flowFilter(selection),
      series: flowFilter(own),
      kind: flowFilter({ source: series.stream.id, kind: series.kind }),
      by: [dimensionOf[by]],
      most: mostOptions,
      rows: by === "country" || by === "year" ? everyPlace : only(search, "all") === undefined ? shownAtFirst + 1 : shownAtMost,
      asOf,
    });
  let by: Grouping = isGrouping(grouping) ? grouping : "country";
  let figures = await askBy(by);
  if (figures.ok && !isGrouping(grouping) && figures.data.places.rows.every(({ country }) => country === null)) {
    // A series that names no places, such as donors' contributions, is told by who gave.
    by = "provider";
    figures = await askBy(by);
  }
  if (!figures.ok) return figures;
  return { ok: true, data: { frame: frame.data, all, selection, series, figures: figures.data, by } };
}
