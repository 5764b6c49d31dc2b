import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { BoundaryFrameQuery, CarriedOutQuery } from "./boundary.query.ts";
import { boundaryOf, boundaryQuery } from "./boundary-selection.ts";
import { withoutCents } from "./DirectionsTable.tsx";
import { boundaryWords } from "./words.ts";

/** Sources of which an organisation's page tells this; more would make it slow. */
const mostSources = 8;

interface CarriedOutProps {
  readonly request: Pick<PageRequest, "view" | "asOf">;
  readonly id: string;
}

/**
 * On an organisation's page, its third role: what came in less what it passed on is what it carried out itself, or has not
 * passed on yet. Each source on its own. Nothing where no source tells of money that it got.
 */
export async function CarriedOut({ request, id }: CarriedOutProps) {
  const { view, asOf } = request;
  const { t, formats, href, locale } = view;
  const words = boundaryWords(locale);
  const frame = await ask(BoundaryFrameQuery, { asOf });
  if (!frame.ok) return <p className="callout">{words("carried.failed")}</p>;
  const streams = frame.data.streams.filter(({ domain }) => domain === "funds").slice(0, mostSources);
  const drawn = { organisation: id };
  const answers = await Promise.all(
    streams.map(async (stream) => ({
      stream,
      answer: await ask(CarriedOutQuery, { stream: stream.id, boundary: boundaryOf(drawn), asOf }),
    })),
  );
  const rows = answers.flatMap(({ stream, answer }) =>
    answer.ok && answer.data.boundary.incoming.funding.records > 0 ? [{ stream, ...answer.data.boundary }] : [],
  );
  const title = words("carried.title");
  return (
    <section aria-labelledby="carried">
      <h2 id="carried">{title}</h2>
      <p className="prose">{rows.length === 0 ? words("carried.none") : words("carried.note")}</p>
      {rows.length > 0 && (
        <Scroll label={title}>
          <table>
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{words("form.source")}</th>
                <th scope="col" className="number">
                  {words("carried.incoming")}
                </th>
                <th scope="col" className="number">
                  {words("carried.outgoing")}
                </th>
                <th scope="col" className="number">
                  {words("carried.net")}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ stream, incoming, outgoing, net }) => (
                <tr key={stream.id}>
                  <th scope="row">
                    <a href={href("/boundary", boundaryQuery({ source: stream.id, drawn }))} lang="" dir="auto">
                      {stream.title}
                    </a>
                  </th>
                  {[incoming.funding, outgoing.funding].map((figure, i) => (
                    <td key={i === 0 ? "incoming" : "outgoing"} className="number">
                      {formats.amountExact(withoutCents(figure.usd))}
                      {figure.unknownUsd > 0 && <p className="fine">{words("unknown", { count: figure.unknownUsd })}</p>}
                    </td>
                  ))}
                  <td className="number">{formats.amountExact(withoutCents(net))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {rows.length > 0 && <p className="fine">{t("columns.usd")}</p>}
    </section>
  );
}
