import { emissionsWords } from "../../lib/emission-words.ts";
import type { View } from "../../lib/view.ts";
import { Field } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import type { WorldFigures, WorldScene } from "./ask-world.ts";
import { DivisorField, SourceFields } from "./ChoiceFields.tsx";
import { YearSelect } from "./YearSelect.tsx";

interface WorldFormProps {
  readonly view: View;
  readonly streams: WorldScene["streams"];
  readonly figures: WorldFigures;
}

/** What the page is about, as a plain form whose fields are the address. */
export function WorldForm({ view, streams, figures }: WorldFormProps) {
  const { href, locale } = view;
  const words = emissionsWords(locale);
  const { selection, years } = figures;
  const newestFirst = [...years].reverse();
  return (
    <details className="filters">
      <summary>{words("form.title")}</summary>
      <form action={href("/emissions").split("?")[0]} method="get">
        <PinFields view={view} />
        <div className="filters-grid">
          <SourceFields view={view} streams={streams} chosen={figures} />
          <Field label={words("form.year")}>
            <YearSelect name="year" value={selection.year} years={newestFirst} />
          </Field>
          <Field label={words("form.before")}>
            <YearSelect name="before" value={selection.before} years={newestFirst} />
          </Field>
          <DivisorField view={view} chosen={figures} />
        </div>
        <p className="filters-go">
          <button type="submit">{words("form.show")}</button>
        </p>
      </form>
    </details>
  );
}
