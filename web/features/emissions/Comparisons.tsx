import { emissionsWords, unitWords } from "../../lib/emission-words.ts";
import { isolate } from "../../lib/isolate.ts";
import type { View } from "../../lib/view.ts";
import { basisSaid } from "../../ui/BasisList.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import type { EmitterScene } from "./ask-emitter.ts";

type Comparison = EmitterScene["emissionComparisons"][number];
const shown = 15;

interface ComparisonsProps {
  readonly view: View;
  readonly code: string;
  readonly country: string;
  readonly comparisons: readonly Comparison[];
}

/** Each two sources side by side: their units explained, the difference in words and numbers, never an average. */
export function Comparisons({ view, code, country, comparisons }: ComparisonsProps) {
  const words = emissionsWords(view.locale);
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{words("country.compare")}</h2>
      {comparisons.length === 0 ? (
        <p className="prose">{words("country.compareNone", { country })}</p>
      ) : (
        <>
          {comparisons.map((comparison) => (
            <Compared
              key={`${comparison.one.stream.id} ${comparison.one.basis.id} ${comparison.other.stream.id} ${comparison.other.basis.id}`}
              view={view}
              comparison={comparison}
            />
          ))}
          <p className="downloads">
            <DownloadLink view={view} path="/export/emission-comparisons.csv" query={{ country: code }} label={words("country.download")} />
          </p>
        </>
      )}
    </section>
  );
}

function Compared({ view, comparison }: { readonly view: View; readonly comparison: Comparison }) {
  const { formats, locale } = view;
  const words = emissionsWords(locale);
  const { one, other, measure, oneSteps, otherSteps, years } = comparison;
  const [first, second] = [isolate(locale, one.stream.title), isolate(locale, other.stream.title)];
  const [newest] = years;
  const steps = [...oneSteps.map((step) => ({ ...step, of: first })), ...otherSteps.map((step) => ({ ...step, of: second }))];
  return (
    <>
      <div className="prose">
        <p>
          {words("country.compareText", {
            one: first,
            oneUnit: unitWords(locale, one.basis).text,
            other: second,
            otherUnit: unitWords(locale, other.basis).text,
          })}{" "}
          {measure !== null &&
            (measure === "AS_REPORTED" ? words("country.sameUnit") : words("country.converted", { measure: words(`measures.${measure}`) }))}
        </p>
        {steps.length > 0 && (
          <ul>
            {steps.map(({ of, kind, factor, source }) => (
              <li key={`${of} ${kind}`}>
                {words("country.step", { source: of, factor: formats.amountExact(factor) })}
                <span lang="en" dir="ltr">
                  {source}
                </span>
              </li>
            ))}
          </ul>
        )}
        <Differences view={view} comparison={comparison} lead={words(measure === null ? "country.incomparable" : "country.standsOn")} />
        {newest?.percent != null && (
          <p>
            {words(newest.percent.startsWith("-") ? "country.inWordsLess" : "country.inWordsMore", {
              year: String(newest.year),
              one: first,
              other: second,
              percent: formats.amountExact(newest.percent.replace("-", "")),
            })}
          </p>
        )}
      </div>
      <Scroll label={`${first}, ${second}`}>
        <table>
          <caption className="unseen">
            {first}, {second}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words("country.year")}</th>
              <th scope="col" className="number">
                {words("country.column", { source: first, unit: unitWords(locale, one.basis).short })}
              </th>
              <th scope="col" className="number">
                {words("country.column", { source: second, unit: unitWords(locale, other.basis).short })}
              </th>
              {oneSteps.length > 0 && (
                <th scope="col" className="number">
                  {words("country.columnConverted", { source: first })}
                </th>
              )}
              {otherSteps.length > 0 && (
                <th scope="col" className="number">
                  {words("country.columnConverted", { source: second })}
                </th>
              )}
              <th scope="col" className="number">
                {words("country.gap")}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.slice(0, shown).map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                <td className="number">{formats.amountExact(year.one)}</td>
                <td className="number">{formats.amountExact(year.other)}</td>
                {oneSteps.length > 0 && <td className="number">{amount(view, year.oneConverted)}</td>}
                {otherSteps.length > 0 && <td className="number">{amount(view, year.otherConverted)}</td>}
                <td className="number">
                  {amount(view, year.difference)}
                  {year.percent !== null && ` (${formats.amountExact(year.percent)} %)`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

function amount({ t, formats }: View, value: string | null): string {
  return value === null ? t("words.unknown") : formats.amountExact(value);
}

interface DifferencesProps {
  readonly view: View;
  readonly comparison: Comparison;
  /** What the list says. */
  readonly lead: string;
}

/** In which respects two sources stand on different ground, in words: what each says there. Nothing where they do not. */
function Differences({ view, comparison: { one, other, measure, differences }, lead }: DifferencesProps) {
  const words = emissionsWords(view.locale);
  // A unit that was converted is explained by its factors already.
  const told = new Set<string>(differences.flatMap(({ field }) => (measure !== null && ["unit", "massOf"].includes(field) ? [] : [field])));
  const [first, second] = [basisSaid(view, one.basis), basisSaid(view, other.basis)];
  const notApplying = words("basis.doesNotApply");
  const rows = [...new Map([...first, ...second].map((said) => [said.term, said])).values()].filter(({ fields }) =>
    fields.some((field) => told.has(field)),
  );
  if (rows.length === 0) return null;
  const valueIn = (all: typeof first, term: string) => all.find((said) => said.term === term)?.value ?? notApplying;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {rows.map(({ term }) => (
          <li key={term}>
            {words("country.difference", {
              field: term,
              one: valueIn(first, term),
              first: isolate(view.locale, one.stream.title),
              other: valueIn(second, term),
              second: isolate(view.locale, other.stream.title),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
