import type { BoundarySidesQuery as Sides } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { askBoundary, type BoundaryScene, nameOf } from "./ask-boundary.ts";
import { BoundarySidesQuery } from "./boundary.query.ts";
import { boundaryOf, boundaryQuery, type Drawn, type RecordsOfBoundary, recordsQuery } from "./boundary-selection.ts";
import { withoutCents } from "./DirectionsTable.tsx";
import { boundaryWords } from "./words.ts";

/** Places, or years of one place, that stand side by side: each is one question to the server. */
const most = 8;

type Figures = Sides["boundary"];

/** What the source tells apart, none of which is part of another but what is called so. */
const columns: readonly (readonly ["funding" | "committed" | "paid" | "inKind" | "pledged", RecordsOfBoundary])[] = [
  ["funding", { direction: "INCOMING", treatment: "COUNTED" }],
  ["committed", { direction: "INCOMING", treatment: "COUNTED", kind: "COMMITMENT" }],
  ["paid", { direction: "INCOMING", treatment: "COUNTED", kind: "PAID" }],
  ["inKind", { direction: "INCOMING", treatment: "COUNTED", contribution: "in-kind" }],
  ["pledged", { direction: "INCOMING", treatment: "PLEDGE" }],
];

interface SourceApartProps {
  readonly request: Pick<PageRequest<unknown>, "view" | "asOf">;
  /** Stream id. */
  readonly source: string;
  /** Undefined: the places with most records, in the year of most of them. */
  readonly country: string | undefined;
}

/**
 * Of a source that records a dollar at each hand that it passes: what came in, place by place and year by year, as no sum over
 * all of it would be true.
 */
export async function SourceApart({ request: { view, asOf }, source, country }: SourceApartProps) {
  const { formats, href, locale } = view;
  const words = boundaryWords(locale);
  const answer = await askBoundary(locale, { source }, asOf);
  if (!answer.ok) return <p className="callout">{words("apart.failed")}</p>;
  const scene = answer.data;
  const drawn = boundariesOf(scene, country);
  const asked = await Promise.all(drawn.map((each) => ask(BoundarySidesQuery, { stream: source, boundary: boundaryOf(each), asOf })));
  const rows = asked.flatMap((side, i) => {
    const [own, figures] = [drawn[i], side.ok ? side.data.boundary : undefined];
    return own === undefined || figures === undefined || isEmpty(figures)
      ? []
      : [{ selection: { source, drawn: own }, figures, label: labelOf(scene, locale, own) }];
  });
  const caption = words("apart.title");
  const cell = (selection: (typeof rows)[number]["selection"], what: string, usd: string, records: number, behind: RecordsOfBoundary) => {
    const amount = formats.amountExact(withoutCents(usd));
    if (records === 0) return amount;
    return (
      <a href={href("/boundary/records", recordsQuery(selection, behind))} aria-label={`${what}: ${amount} USD`}>
        {amount}
      </a>
    );
  };
  return (
    <section aria-labelledby="apart">
      <h2 id="apart">{caption}</h2>
      <p className="prose">{words("apart.text")}</p>
      {rows.length > 0 && (
        <Scroll label={caption}>
          <table>
            <caption className="unseen">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words("apart.boundary")}</th>
                {columns.map(([column]) => (
                  <th key={column} scope="col" className="number">
                    {words(`columns.${column}`)}
                  </th>
                ))}
                <th scope="col" className="number">
                  {words("apart.internal")}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ selection, figures, label }) => (
                <tr key={label}>
                  <th scope="row">
                    <a href={href("/boundary", boundaryQuery(selection))}>{label}</a>
                  </th>
                  {columns.map(([column, behind]) => {
                    const { usd, records, unknownUsd }: Figures["incoming"]["funding"] = figures.incoming[column];
                    return (
                      <td key={column} className="number">
                        {cell(selection, `${label}, ${words(`columns.${column}`)}`, usd, records, behind)}
                        {unknownUsd > 0 && <p className="fine">{words("unknown", { count: unknownUsd })}</p>}
                      </td>
                    );
                  })}
                  <td className="number">
                    {cell(selection, `${label}, ${words("apart.internal")}`, figures.internal.gross.usd, figures.internal.gross.records, {
                      direction: "INTERNAL",
                      kind: "RECORDED",
                    })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <p className="fine">{words("apart.unit")}</p>
      <p>
        <a href={href("/boundary", boundaryQuery({ source, drawn: country === undefined ? {} : { country } }))}>{words("apart.other")}</a>
      </p>
    </section>
  );
}

/** Records may touch a place that comes to nothing of what is shown: those shared with other places, say. */
function isEmpty({ incoming, internal }: Figures): boolean {
  return incoming.funding.records + incoming.pledged.records + internal.gross.records === 0;
}

function boundariesOf({ choices }: BoundaryScene, country: string | undefined): readonly Drawn[] {
  const codes = (dimension: "country" | "year") => (choices.get(dimension) ?? []).slice(0, most).map(({ code }) => code);
  if (country !== undefined)
    return codes("year")
      .sort()
      .reverse()
      .map((year) => ({ country, year }));
  const [year] = codes("year");
  return codes("country").map((code) => ({ country: code, ...(year !== undefined && { year }) }));
}

function labelOf({ choices }: BoundaryScene, locale: Parameters<typeof boundaryWords>[0], { country = "", year }: Drawn): string {
  const name = nameOf(locale, choices, "country", country);
  return year === undefined ? name : `${name}${boundaryWords(locale)("comma")}${year}`;
}
