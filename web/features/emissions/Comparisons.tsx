import { emissionsWords, unitWords } from "../../lib/emission-words.ts";
import { isolate } from "../../lib/isolate.ts";
import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import type { EmitterScene } from "./ask-emitter.ts";

type Comparison = EmitterScene["emissionComparisons"][number];
type Field = "gas" | "unit" | "massOf" | "gwp" | "landUse" | "accounting" | "reporter" | "scope" | "category" | "coverage";

const fields: readonly Field[] = ["gas", "unit", "massOf", "gwp", "landUse", "accounting", "reporter", "scope", "category", "coverage"];
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
  const { one, other, measure, oneSteps, otherSteps, differences, years } = comparison;
  const [first, second] = [isolate(locale, one.stream.title), isolate(locale, other.stream.title)];
  const [newest] = years;
  const differ = formats.list(differences.map((each) => sayDifference(view, each)));
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
          {measure === null
            ? words("country.incomparable", { differences: differ })
            : measure === "AS_REPORTED"
              ? words("country.sameUnit")
              : words("country.converted", { measure: words(`measures.${measure}`) })}
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
        {differences.length > 0 && measure !== null && <p>{words("country.standsOn", { differences: differ })}</p>}
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

/** "Land use and forestry: left out and included" */
function sayDifference({ locale }: View, { field, one, other }: Comparison["differences"][number]): string {
  const words = emissionsWords(locale);
  const known = fields.find((name) => name === field);
  const named = (text: string) => (text === "" || text === "NOT_TOLD" ? words("basis.notTold") : text.toLowerCase().replaceAll("_", " "));
  return words("country.difference", {
    field: known === undefined ? field : words(`basis.${known}`),
    one: named(one),
    other: named(other),
  });
}
