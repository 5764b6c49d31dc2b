import type { FactQuery } from "../../generated/graphql.ts";
import { emissionsWords } from "../../lib/emission-words.ts";
import { priceWords } from "../../lib/quotient-words.ts";
import type { View } from "../../lib/view.ts";
import { PlaceLink } from "../../ui/links.tsx";

type Figure = NonNullable<FactQuery["referenceFigure"]>;

/** A reference figure in words: what the check compares with the ledger. */
export function FigureSays({ view, figure }: { readonly view: View; readonly figure: Figure }) {
  const { t, formats, href, locale } = view;
  const words = emissionsWords(locale);
  const amount = formats.amountExact(figure.value);
  const { corrects, correctedBy } = figure;
  return (
    <section aria-labelledby="says">
      <h2 id="says">{t("fact.says")}</h2>
      {correctedBy !== null && (
        <p className="callout">
          {words("figure.corrected")}{" "}
          <a href={href(`/facts/${correctedBy.id}`)} lang="" dir="auto">
            {correctedBy.edition}
          </a>
        </p>
      )}
      <dl className="facts">
        <dt>{words(`per.${figure.measure}.name`)}</dt>
        <dd>
          <data value={figure.value}>
            {figure.measure === "POPULATION" ? words("per.people", { count: amount }) : `${amount} ${priceWords(locale, figure)}`}
          </data>
        </dd>
        <dt>{t("columns.country")}</dt>
        <dd>
          <PlaceLink view={view} place={figure.country} /> ·{" "}
          <a href={href(`/emissions/countries/${figure.country.code}`)}>{words("name")}</a>
        </dd>
        <dt>{words("country.year")}</dt>
        <dd>{figure.year}</dd>
        <dt>{words("figure.edition")}</dt>
        <dd lang="" dir="auto">
          {figure.edition}
        </dd>
        {corrects !== null && (
          <>
            <dt>{words("figure.corrects")}</dt>
            <dd>
              <a href={href(`/facts/${corrects.id}`)} lang="" dir="auto">
                {corrects.edition}
              </a>
            </dd>
          </>
        )}
        <dt>{t("flow.reference")}</dt>
        <dd>
          <code dir="ltr">{figure.reference}</code>
        </dd>
      </dl>
    </section>
  );
}
