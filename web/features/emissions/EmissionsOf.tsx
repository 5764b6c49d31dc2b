import { ask } from "../../lib/ask.ts";
import { emissionsWords, unitWords } from "../../lib/emission-words.ts";
import type { PageRequest } from "../../lib/request.ts";
import { basisLine } from "../../ui/BasisList.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { EmissionsOfQuery } from "./emitter.query.ts";

interface EmissionsOfProps {
  readonly request: Pick<PageRequest, "view" | "asOf">;
  readonly country: string;
}

/** On the page of a country: what each source tells of its newest year. Nothing where none does. */
export async function EmissionsOf({ request, country }: EmissionsOfProps) {
  const { view, asOf } = request;
  const { t, formats, href, locale } = view;
  const words = emissionsWords(locale);
  const answer = await ask(EmissionsOfQuery, { filter: { country: [country], actorKind: ["COUNTRY"] }, asOf });
  if (!answer.ok || answer.data.emissionSeries.length === 0) return null;
  return (
    <section aria-labelledby="emissions">
      <h2 id="emissions">{words("of.title")}</h2>
      <p className="prose">{words("of.note")}</p>
      <Scroll label={words("of.title")}>
        <table>
          <caption className="unseen">{words("of.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("form.source")}</th>
              <th scope="col">{words("table.year")}</th>
              <th scope="col" className="number">
                {words("table.total")}
              </th>
              <th scope="col">{words("of.basis")}</th>
            </tr>
          </thead>
          <tbody>
            {answer.data.emissionSeries.map(({ stream, basis, points }) => {
              const last = points.at(-1);
              if (last === undefined) return null;
              const { short } = unitWords(locale, basis);
              return (
                <tr key={`${stream.id} ${basis.id}`}>
                  <th scope="row" lang="" dir="auto">
                    <a href={href("/emissions", { source: stream.id })}>{stream.title}</a>
                  </th>
                  <td>{last.year}</td>
                  <td className="number">
                    <a href={href(`/emissions/reports/${last.report}`)}>
                      {last.total === null ? t("words.unknown") : words("amount", { amount: formats.amountExact(last.total), unit: short })}
                    </a>
                  </td>
                  <td>{basisLine(view, basis)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <p>
        <a href={href(`/emissions/countries/${country}`)}>{words("of.more")}</a>
      </p>
    </section>
  );
}
