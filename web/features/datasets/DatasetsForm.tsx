import type { DatasetsQuery } from "../../generated/graphql.ts";
import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { Field, Select } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import type { DatasetSelection } from "./selection.ts";
import { datasetWords } from "./words.ts";

interface DatasetsFormProps {
  readonly view: View;
  readonly answer: DatasetsQuery;
  readonly selection: DatasetSelection;
}

/** Which data sets the page lists, as a plain form whose fields are the address. */
export function DatasetsForm({ view, answer, selection }: DatasetsFormProps) {
  const { href, locale, formats } = view;
  const words = datasetWords(locale);
  const { source, country, type, licence, text, versions } = selection;
  const listed = (values: readonly string[]) => [...new Set(values)].sort().map((value) => ({ value, label: value }));
  const places = new Map(answer.all.nodes.flatMap((node) => (node.country ? [[node.country.code, node.country] as const] : [])));
  const countries = [...places.values()]
    .map((place) => ({ value: place.code, label: placeName(locale, place) }))
    .sort((a, b) => formats.compare(a.label, b.label));
  const streams = answer.streams.filter(({ domain }) => domain === "datasets").map(({ id, title }) => ({ value: id, label: title }));
  const any = words("form.any");
  return (
    <details className="filters" open={Object.keys(selection).length > 0}>
      <summary>{words("form.title")}</summary>
      <form action={href("/datasets").split("?")[0]} method="get">
        <PinFields view={view} />
        <div className="filters-grid">
          <Field label={words("form.text")} className="two">
            <input type="search" name="q" defaultValue={text} />
          </Field>
          <Field label={words("form.source")} className="two">
            <Select name="source" value={source} any={any} groups={[{ options: streams }]} />
          </Field>
          <Field label={words("form.country")}>
            <Select name="country" value={country} any={any} groups={[{ options: countries }]} />
          </Field>
          <Field label={words("form.type")}>
            <Select name="type" value={type} any={any} groups={[{ options: listed(answer.all.nodes.map((node) => node.mediaType)) }]} />
          </Field>
          <Field label={words("form.licence")}>
            <Select name="licence" value={licence} any={any} groups={[{ options: listed(answer.all.nodes.map((node) => node.licence)) }]} />
          </Field>
          <label className="tick">
            <input type="checkbox" name="versions" value="1" defaultChecked={versions === true} /> {words("form.versions")}
          </label>
        </div>
        <p className="filters-go">
          <button type="submit">{words("form.show")}</button>
        </p>
      </form>
    </details>
  );
}
