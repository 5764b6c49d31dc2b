import { hold } from "../../charts/figure/hold.ts";
import { Once } from "../../charts/figure/Once.tsx";
import { markup } from "../../charts/svg.ts";
import { emissionsWords } from "../../lib/emission-words.ts";
import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { Field } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import type { MultiplesFigures, MultiplesScene } from "./ask-multiples.ts";
import { DivisorField, SourceFields } from "./ChoiceFields.tsx";
import { multiplesPath } from "./charts/multiples.ts";
import { mostPanels, multiplesQuery } from "./multiples-selection.ts";
import { YearSelect } from "./YearSelect.tsx";

interface MultiplesFormProps {
  readonly view: View;
  readonly streams: MultiplesScene["streams"];
  readonly figures: MultiplesFigures;
}

/** Who is shown, and since when, as a plain form: those who are shown are ticked, another is added from a list. */
export function MultiplesForm({ view, streams, figures }: MultiplesFormProps) {
  const { href, locale } = view;
  const words = emissionsWords(locale);
  const { selection, shown, years } = figures;
  const newestFirst = [...years].reverse();
  return (
    <details className="filters">
      <summary>{words("multiples.form")}</summary>
      <form action={href(multiplesPath).split("?")[0]} method="get">
        <PinFields view={view} />
        {selection.scale === "own" && <input type="hidden" name="scale" value="own" />}
        {selection.countries.length === 0 && <input type="hidden" name="largest" value={shown.map(({ code }) => code).join(",")} />}
        <fieldset>
          <legend>{words("multiples.shown")}</legend>
          <ul className="ticks">
            {shown.map((place) => (
              <li key={place.code}>
                <label className="tick">
                  <input type="checkbox" name="country" value={place.code} defaultChecked /> {placeName(locale, place)}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <div className="filters-grid">
          {shown.length < mostPanels && (
            <Field label={words("multiples.add")} className="two">
              <AddedCountry view={view} figures={figures} />
            </Field>
          )}
          <Field label={words("multiples.from")}>
            <YearSelect name="from" value={selection.from} years={newestFirst} />
          </Field>
          <Field label={words("multiples.year")}>
            <YearSelect name="year" value={selection.year} years={newestFirst} />
          </Field>
          <SourceFields view={view} streams={streams} chosen={figures} />
          <DivisorField view={view} chosen={figures} />
        </div>
        <p className="fine">{words("multiples.most", { most: mostPanels })}</p>
        <p className="filters-go">
          <button type="submit">{words("form.show")}</button>
          {selection.countries.length > 0 && (
            <a href={href(multiplesPath, multiplesQuery({ ...selection, countries: [] }))}>{words("multiples.anew")}</a>
          )}
        </p>
      </form>
    </details>
  );
}

/** A choice among all that are not shown yet: some hundred names, which need not be sent twice. */
function AddedCountry({ view, figures }: Pick<MultiplesFormProps, "view" | "figures">) {
  const { locale, formats } = view;
  const { shown, all } = figures;
  const codes = new Set(shown.map(({ code }) => code));
  const options = all
    .filter(({ code }) => !codes.has(code))
    .map((place) => ({ code: place.code, name: placeName(locale, place) }))
    .sort((a, b) => formats.compare(a.name, b.name))
    .map(({ code, name }) => `<option value="${code}">${markup(name)}</option>`);
  const none = `<option value="">${markup(emissionsWords(locale)("multiples.addNone"))}</option>`;
  return <Once as="span" className="year-select" hold={hold(`<select name="country">${none}${options.join("")}</select>`)} />;
}
