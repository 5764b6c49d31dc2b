import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { Field, Select } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import type { CreditScene } from "./ask-credits.ts";
import { creditKinds } from "./selection.ts";
import { creditsWords } from "./words.ts";

interface CreditsFormProps {
  readonly view: View;
  readonly scene: CreditScene;
  readonly figures: NonNullable<CreditScene["figures"]>;
}

/** What the page is about, as a plain form whose fields are the address. */
export function CreditsForm({ view, scene, figures }: CreditsFormProps) {
  const { href, locale, formats } = view;
  const words = creditsWords(locale);
  const { streams, stream, selection } = scene;
  const { source, project, receiver, year, ...narrowing } = selection;
  const narrowed = Object.keys(narrowing).length > 0;
  const hosts = figures.hosts.rows.flatMap(({ country }) =>
    country === null ? [] : [{ value: country.code, label: placeName(locale, country) }],
  );
  const types = figures.types.rows.flatMap(({ projectType }) =>
    projectType === null || projectType === "" ? [] : [{ value: projectType, label: projectType }],
  );
  const byLabel = <Named extends { readonly label: string }>(options: readonly Named[]) =>
    [...options].sort((a, b) => formats.compare(a.label, b.label));
  const vintages = figures.vintages.rows.flatMap(({ vintage }) => vintage ?? []).sort((a, b) => b - a);
  return (
    <details className="filters" open={narrowed}>
      <summary>{words("form.title")}</summary>
      <form action={href("/credits").split("?")[0]} method="get">
        <PinFields view={view} />
        <div className="filters-grid">
          <Field label={words("form.source")} className="two">
            <Select
              name="source"
              value={stream?.id}
              groups={[{ options: streams.map(({ id, title }) => ({ value: id, label: title })) }]}
            />
          </Field>
          <Field label={words("projects.country")}>
            <Select name="country" value={selection.country} any={words("form.any")} groups={[{ options: byLabel(hosts) }]} />
          </Field>
          <Field label={words("projects.type")} className="two">
            <Select name="type" value={selection.type} any={words("form.any")} groups={[{ options: byLabel(types) }]} />
          </Field>
          <Field label={words("balance.vintage")}>
            <Select
              name="vintage"
              value={selection.vintage?.toString()}
              any={words("form.any")}
              groups={[{ options: vintages.map((each) => ({ value: String(each), label: String(each) })) }]}
            />
          </Field>
          <Field label={words("form.kind")}>
            <Select
              name="kind"
              value={selection.kind?.toLowerCase()}
              any={words("form.any")}
              groups={[{ options: creditKinds.map((kind) => ({ value: kind.toLowerCase(), label: words(`kinds.${kind}`) })) }]}
            />
          </Field>
        </div>
        <p className="filters-go">
          <button type="submit">{words("form.show")}</button>
          {narrowed && <a href={href("/credits", { source: stream?.id })}>{words("form.clear")}</a>}
        </p>
      </form>
    </details>
  );
}
