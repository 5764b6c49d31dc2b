import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { Field, type Option, Select } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import type { SupplyScene } from "./ask-supplies.ts";
import { suppliesWords } from "./words.ts";

/** What the page is about, as a plain form whose fields are the address. */
export function SuppliesForm({ view, scene }: { readonly view: View; readonly scene: SupplyScene }) {
  const { href, locale, formats } = view;
  const words = suppliesWords(locale);
  const { streams, stream, selection, figures } = scene;
  const byLabel = (options: readonly Option[]) =>
    [...new Map(options.map((option) => [option.value, option])).values()].sort((a, b) => formats.compare(a.label, b.label));
  const items = byLabel((figures?.items.rows ?? []).flatMap(({ item }) => (item === null ? [] : [{ value: item.id, label: item.name }])));
  const countries = byLabel(
    (figures?.countries.rows ?? []).flatMap(({ country }) =>
      country === null ? [] : [{ value: country.code, label: placeName(locale, country) }],
    ),
  );
  return (
    <details className="filters" open={selection.item !== undefined || selection.country !== undefined || selection.late === true}>
      <summary>{words("form.title")}</summary>
      <form action={href("/supplies").split("?")[0]} method="get">
        <PinFields view={view} />
        <div className="filters-grid">
          <Field label={words("form.source")} className="two">
            <Select
              name="source"
              value={stream?.id}
              groups={[{ options: streams.map(({ id, title }) => ({ value: id, label: title })) }]}
            />
          </Field>
          <Field label={words("form.item")} className="two">
            <Select name="item" value={selection.item} any={words("form.any")} groups={[{ options: items }]} />
          </Field>
          <Field label={words("form.country")}>
            <Select name="country" value={selection.country} any={words("form.any")} groups={[{ options: countries }]} />
          </Field>
          <label className="tick">
            <input type="checkbox" name="late" value="1" defaultChecked={selection.late === true} /> {words("form.late")}
          </label>
        </div>
        <p className="filters-go">
          <button type="submit">{words("form.show")}</button>
        </p>
      </form>
    </details>
  );
}
