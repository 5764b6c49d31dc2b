import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { Field, Select } from "../../ui/fields.tsx";
import type { TargetScene } from "./ask-targets.ts";
import { FilterForm } from "./FilterForm.tsx";
import { actorKinds, targetChecks, targetKinds } from "./selection.ts";
import { targetsWords } from "./words.ts";

/** Which targets of which source. */
export function TargetsForm({ view, scene }: { readonly view: View; readonly scene: TargetScene }) {
  const { locale, formats } = view;
  const words = targetsWords(locale);
  const { streams, stream, selection, figures } = scene;
  const { source: _, ...narrowed } = selection;
  const countries = (figures?.countries.rows ?? [])
    .flatMap(({ country }) => (country === null ? [] : [{ value: country.code, label: placeName(locale, country) }]))
    .sort((a, b) => formats.compare(a.label, b.label));
  const years = (figures?.years.rows ?? []).flatMap(({ targetYear }) =>
    targetYear === null ? [] : [{ value: String(targetYear), label: String(targetYear) }],
  );
  const any = words("form.any");
  return (
    <FilterForm view={view} path="/targets" title={words("form.title")} open={Object.values(narrowed).some((value) => value !== undefined)}>
      <Field label={words("form.source")} className="two">
        <Select name="source" value={stream?.id} groups={[{ options: streams.map(({ id, title }) => ({ value: id, label: title })) }]} />
      </Field>
      <Field label={words("form.kind")}>
        <Select
          name="kind"
          value={selection.kind}
          any={any}
          groups={[{ options: targetKinds.map((value) => ({ value, label: words(`kinds.${value}`) })) }]}
        />
      </Field>
      <Field label={words("form.who")}>
        <Select
          name="who"
          value={selection.who}
          any={any}
          groups={[{ options: actorKinds.map((value) => ({ value, label: words(`actorKinds.${value}`) })) }]}
        />
      </Field>
      <Field label={words("form.country")}>
        <Select name="country" value={selection.country} any={any} groups={[{ options: countries }]} />
      </Field>
      <Field label={words("form.year")}>
        <Select name="year" value={selection.year?.toString()} any={any} groups={[{ options: years }]} />
      </Field>
      <Field label={words("form.check")}>
        <Select
          name="check"
          value={selection.check}
          any={any}
          groups={[{ options: targetChecks.map((value) => ({ value, label: words(`checks.names.${value}`) })) }]}
        />
      </Field>
      <Field label={words("form.text")}>
        <input type="search" name="text" defaultValue={selection.text} />
      </Field>
    </FilterForm>
  );
}
