import { emissionsWords, unitWords } from "../../lib/emission-words.ts";
import type { View } from "../../lib/view.ts";
import { ProofLine } from "../../ui/ProofLine.tsx";
import { SourceLine } from "../../ui/SourceLine.tsx";
import type { WorldFigures } from "./ask-world.ts";
import { totalQuery } from "./total-selection.ts";

/** The one figure of the page: the sum of all countries on one basis, with what it would be in CO2. */
export function WorldHeadline({ view, figures }: { readonly view: View; readonly figures: WorldFigures }) {
  const { t, formats, href, locale } = view;
  const words = emissionsWords(locale);
  const { stream, basis, world, selection } = figures;
  const [total] = world.total.rows;
  const [converted] = world.converted.rows;
  if (total === undefined) return null;
  const check = totalQuery({ source: stream.id, basis: basis.id, year: selection.year });
  const carbon = converted?.conversions[0]?.conversion.steps.find(({ kind }) => kind === "CARBON");
  return (
    <section className="headline" aria-label={words("headline.label")}>
      <p className="headline-number">
        {total.total === null ? (
          t("words.unknown")
        ) : (
          <data value={total.total}>
            {words("amount", { amount: formats.amountExact(total.total), unit: unitWords(locale, basis).text })}
          </data>
        )}
      </p>
      <p className="headline-what">{words("headline.what", { count: total.reports, year: String(selection.year) })}</p>
      {total.unknown > 0 && <p className="headline-what">{words("headline.unknown", { count: total.unknown })}</p>}
      {carbon !== undefined && converted?.total != null && (
        <p className="headline-what">
          {words("headline.co2", {
            amount: formats.amountExact(converted.total),
            factor: formats.amountExact(carbon.factor),
            source: words("headline.asSource"),
          })}
        </p>
      )}
      <p className="headline-source">
        <SourceLine view={view} stream={stream} sentence={(parts) => words.rich("headline.source", parts)} />
      </p>
      <ProofLine view={view} label={total.label} stream={stream.id} checkHref={href("/totals/emissions", check)} />
    </section>
  );
}
