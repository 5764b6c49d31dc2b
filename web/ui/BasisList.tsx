import { Fragment } from "react";
import type { BasisFragment } from "../generated/graphql.ts";
import { coverageName, emissionsWords, subscripted, unitWords } from "../lib/emission-words.ts";
import type { View } from "../lib/view.ts";

/** What figures stand on, field by field. */
export function BasisList({ view, basis }: { readonly view: View; readonly basis: BasisFragment }) {
  const words = emissionsWords(view.locale);
  const said: readonly (readonly [string, string])[] = [
    [words("basis.gas"), subscripted(basis.gas)],
    [words("basis.unit"), unitWords(view.locale, basis).long],
    ...(basis.massOf === "CO2_EQUIVALENT"
      ? [[words("basis.gwp"), basis.gwp === null ? words("basis.notTold") : words("basis.gwpOf", { report: basis.gwp })] as const]
      : []),
    [words("basis.coverage"), coverageName(view.locale, basis.coverage)],
    [words("basis.landUse"), words(`basis.landUses.${basis.landUse}`)],
    [words("basis.accounting"), words(`basis.accountings.${basis.accounting}`)],
    [words("basis.reporter"), words(`basis.reporters.${basis.reporter}`)],
    ...(basis.scope === "NONE" ? [] : [[words("basis.scope"), words(`basis.scopes.${basis.scope}`)] as const]),
    ...(basis.category === null ? [] : [[words("basis.category"), view.formats.integer(basis.category)] as const]),
  ];
  return (
    <dl className="facts">
      {said.map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** The same in one line, to choose from. */
export function basisLine(view: View, basis: BasisFragment): string {
  const words = emissionsWords(view.locale);
  return view.formats.list([
    unitWords(view.locale, basis).short,
    coverageName(view.locale, basis.coverage),
    `${words("basis.landUse")}: ${words(`basis.landUses.${basis.landUse}`)}`,
    words(`basis.reporters.${basis.reporter}`),
  ]);
}
