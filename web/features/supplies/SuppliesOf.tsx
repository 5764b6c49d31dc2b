import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { selectionQuery } from "./selection.ts";
import { SuppliesOfQuery } from "./supplies.query.ts";
import { suppliesWords, unitName } from "./words.ts";

interface SuppliesOfProps {
  readonly request: Pick<PageRequest, "view" | "asOf">;
  /** Exactly one of the two. */
  readonly country?: string;
  readonly organisation?: string;
}

/** On the page of a country or an organisation: goods meant for it, or handed over by or to it. Nothing where there are none. */
export async function SuppliesOf({ request, country, organisation }: SuppliesOfProps) {
  const { view, asOf } = request;
  const { t, formats, href, locale } = view;
  const words = suppliesWords(locale);
  const filter = country === undefined ? { party: [organisation ?? ""] } : { country: [country] };
  const answer = await ask(SuppliesOfQuery, { filter, asOf });
  if (!answer.ok || answer.data.supplyTotals.rows.length === 0) return null;
  const title = words(country === undefined ? "of.organisation" : "of.country");
  return (
    <section aria-labelledby="supplies">
      <h2 id="supplies">{title}</h2>
      <p className="prose">{words("of.note")}</p>
      <Scroll label={title}>
        <table>
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words("form.source")}</th>
              <th scope="col">{words("of.kind")}</th>
              <th scope="col" className="number">
                {words("records.quantity")}
              </th>
              <th scope="col" className="number">
                {words("records.usd")}
              </th>
              <th scope="col" className="number">
                {t("columns.records")}
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.data.supplyTotals.rows.map(({ stream, kind, unit, quantity, usd, records, unknownUsd }) => (
              <tr key={`${stream.id} ${kind} ${unit}`}>
                <th scope="row" lang="" dir="auto">
                  <a href={href("/supplies", selectionQuery({ source: stream.id, ...(country !== undefined && { country }) }))}>
                    {stream.title}
                  </a>
                </th>
                <td>{words(`kinds.${kind}`)}</td>
                <td className="number">{words("amount", { quantity: formats.amountExact(quantity), unit: unitName(locale, unit) })}</td>
                <td className="number">
                  {usd === null ? t("words.unknown") : formats.amountExact(usd)}
                  {usd !== null && unknownUsd > 0 && <p className="fine">{t("words.unknownUsd", { count: unknownUsd })}</p>}
                </td>
                <td className="number">{formats.integer(records)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
