import type { View } from "../../lib/view.ts";
import { Field, Select } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import type { FacilityFigures, FacilityScene } from "./ask-facilities.ts";
import { facilityWords, regionName } from "./words.ts";

interface FacilitiesFormProps {
  readonly view: View;
  readonly scene: FacilityScene;
  readonly figures: FacilityFigures;
}

/** What the page is about, as a plain form whose fields are the address. */
export function FacilitiesForm({ view, scene, figures }: FacilitiesFormProps) {
  const { href, locale, formats } = view;
  const words = facilityWords(locale);
  const { streams, selection } = scene;
  const { owner, region, name } = selection;
  const byLabel = (options: readonly { value: string; label: string }[]) => [...options].sort((a, b) => formats.compare(a.label, b.label));
  const owners = figures.found.allOwners.rows.flatMap((row) =>
    row.owner === null ? [] : [{ value: row.owner.id, label: row.owner.name }],
  );
  const regions = figures.found.allRegions.rows.flatMap((row) =>
    row.region === null ? [] : [{ value: row.region, label: regionName(locale, row.region) }],
  );
  const years = [...figures.years].reverse().map(({ year }) => ({ value: String(year), label: String(year) }));
  const narrowed = owner !== undefined || region !== undefined || name !== undefined;
  return (
    <details className="filters" open={narrowed}>
      <summary>{words("form.title")}</summary>
      <form action={href("/emissions/facilities").split("?")[0]} method="get">
        <PinFields view={view} />
        <div className="filters-grid">
          <Field label={words("form.source")} className="two">
            <Select
              name="source"
              value={figures.stream.id}
              groups={[{ options: streams.map(({ id, title }) => ({ value: id, label: title })) }]}
            />
          </Field>
          <Field label={words("form.facility")} className="two">
            <input type="search" name="name" defaultValue={name} autoComplete="off" />
          </Field>
          <Field label={words("form.year")}>
            <Select name="year" value={String(figures.year)} groups={[{ options: years }]} />
          </Field>
          <Field label={words("form.owner")} className="two">
            <Select
              name="owner"
              value={owner}
              any={words("form.any")}
              groups={[{ options: [{ value: "none", label: words("form.ownerNone") }, ...byLabel(owners)] }]}
            />
          </Field>
          <Field label={words("form.region")}>
            <Select name="region" value={region} any={words("form.any")} groups={[{ options: byLabel(regions) }]} />
          </Field>
        </div>
        <p className="filters-go">
          <button type="submit">{words("form.show")}</button>
          {narrowed && <a href={href("/emissions/facilities", { source: figures.stream.id, year: figures.year })}>{words("form.clear")}</a>}
        </p>
      </form>
    </details>
  );
}
