import type { FundsFrameQuery as Frame, FundsSeriesQuery as Figures, SeriesTotalFragment } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { flowFilter, type FlowSelection, readFlowSelection } from "../../lib/flow-selection.ts";
import { dimensionOf, type Grouping, isGrouping } from "../../lib/grouping.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { chooseSeries } from "../../lib/series.ts";
import { FundsFrameQuery, FundsSeriesQuery } from "./funds.query.ts";

export interface FundsFigures {
  readonly frame: Frame;
  /** What the address asks for, with source and kind filled in. */
  readonly selection: FlowSelection;
  /** The series without the filters; undefined where the ledger holds nothing or nothing of what was asked. */
  readonly series: SeriesTotalFragment | undefined;
  readonly figures: Figures | undefined;
  readonly by: Grouping;
}

/** Everything that the funds page says, and its table download says again. */
export async function selectFunds({ search, asOf }: Pick<PageRequest, "search" | "asOf">): Promise<Answer<FundsFigures>> {
  const frame = await ask(FundsFrameQuery, { asOf });
  if (!frame.ok) return frame;
  const asked = readFlowSelection(search);
  const series = chooseSeries(frame.data.series.rows, asked);
  const grouping = only(search, "by");
  if (series === undefined) {
    return { ok: true, data: { frame: frame.data, selection: asked, series, figures: undefined, by: "country" } };
  }
  const selection = { ...asked, source: series.stream.id, kind: series.kind };
  const own = { source: series.stream.id, kind: series.kind };
  const askBy = (by: Grouping) =>
    ask(FundsSeriesQuery, { filter: flowFilter(selection), series: flowFilter(own), by: [dimensionOf[by]], stream: series.stream.id, asOf });
  let by: Grouping = isGrouping(grouping) ? grouping : "country";
  let figures = await askBy(by);
  if (figures.ok && !isGrouping(grouping) && figures.data.places.rows.every(({ country }) => country === null)) {
    // A series that names no places, such as donors' contributions, is told by who gave.
    by = "provider";
    figures = await askBy(by);
  }
  if (!figures.ok) return figures;
  return { ok: true, data: { frame: frame.data, selection, series, figures: figures.data, by } };
}
