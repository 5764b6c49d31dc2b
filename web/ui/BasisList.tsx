import { Fragment } from "react";
import type { BasisFragment } from "../generated/graphql.ts";
import { coverageName, emissionsWords, subscripted, unitWords } from "../lib/emission-words.ts";
import type { View } from "../lib/view.ts";

/** A respect in which figures stand on something, in words. */
interface Said {
  /** Fields of the API's basis that it says. */
  readonly fields: readonly (keyof BasisFragment)[];
  readonly term: string;
  readonly value: string;
}

/** What figures stand on, in the reader's words; what does not apply to them is left out. */
export function basisSaid({ locale, formats }: View, basis: BasisFragment): readonly Said[] {
  const words = emissionsWords(locale);
  const gwp = basis.gwp === null ? words("basis.notTold") : words("basis.gwpOf", { report: basis.gwp });
  return [
    { fields: ["gas"], term: words("basis.gas"), value: subscripted(basis.gas) },
    { fields: ["unit", "massOf"], term: words("basis.unit"), value: unitWords(locale, basis).long },
    ...(basis.massOf === "CO2_EQUIVALENT" ? [{ fields: ["gwp"] as const, term: words("basis.gwp"), value: gwp }] : []),
    { fields: ["coverage"], term: words("basis.coverage"), value: coverageName(locale, basis.coverage) },
    { fields: ["landUse"], term: words("basis.landUse"), value: words(`basis.landUses.${basis.landUse}`) },
    { fields: ["accounting"], term: words("basis.accounting"), value: words(`basis.accountings.${basis.accounting}`) },
    { fields: ["reporter"], term: words("basis.reporter"), value: words(`basis.reporters.${basis.reporter}`) },
    ...(basis.scope === "NONE"
      ? []
      : [{ fields: ["scope"] as const, term: words("basis.scope"), value: words(`basis.scopes.${basis.scope}`) }]),
    ...(basis.category === null
      ? []
      : [{ fields: ["category"] as const, term: words("basis.category"), value: formats.integer(basis.category) }]),
  ];
}

/** What figures stand on, field by field. */
export function BasisList({ view, basis }: { readonly view: View; readonly basis: BasisFragment }) {
  return (
    <dl className="facts">
      {basisSaid(view, basis).map(({ term, value }) => (
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
