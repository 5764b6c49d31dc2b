import { ChartFigure } from "../../../charts/figure/ChartFigure.tsx";
import { chartWords } from "../../../charts/words.ts";
import type { Search } from "../../../lib/pin.ts";
import type { PageRequest } from "../../../lib/request.ts";
import { type ChartName, loadChart } from "./index.ts";

interface ChartProps {
  readonly name: ChartName;
  readonly request: Pick<PageRequest, "view" | "asOf" | "search">;
  /** What the chart is to show where the page's address does not say so, such as the country of a country's page. */
  readonly about?: Search;
  /** Anchor on the page, where the chart's name is not enough. */
  readonly id?: string;
  /** What to say where no record fits; absent: nothing at all is shown. */
  readonly sayEmpty?: boolean;
  /** Level of its title among the page's headings. */
  readonly level?: 2 | 3;
}

/** A chart on a page, under the page's filters and pin. */
export async function Chart({ name, request, about = {}, id = name, sayEmpty = false, level = 3 }: ChartProps) {
  const { view, search, asOf } = request;
  const answer = await loadChart(name, { locale: view.locale, search: { ...search, ...about }, asOf });
  const words = chartWords(view.locale);
  if (!answer.ok) return <p className="callout">{words("figure.failed")}</p>;
  if (answer.data !== null) return <ChartFigure view={view} state={answer.data} id={id} level={level} />;
  return sayEmpty ? (
    <p className="callout">
      {words("figure.empty")}. {words("figure.emptyText")}
    </p>
  ) : null;
}
