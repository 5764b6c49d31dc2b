import type { IntegrityRowFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Field, Select } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import type { NameOf } from "./IntegrityList.tsx";
import { type CheckSelection, checkedFields } from "./selection.ts";
import { checkWords } from "./words.ts";

interface ChecksFormProps {
  readonly view: View;
  /** All there are. */
  readonly checks: readonly IntegrityRowFragment[];
  readonly selection: CheckSelection;
  readonly nameOf: NameOf;
}

/** Which checks the page shows, as a plain form whose fields are the address. */
export function ChecksForm({ view, checks, selection, nameOf }: ChecksFormProps) {
  const { href, locale } = view;
  const words = checkWords(locale);
  const present = checkedFields.filter((field) => checks.some((check) => check.field === field));
  const groups = (optionOf: (check: IntegrityRowFragment) => { value: string; label: string }) =>
    present.map((field) => {
      const options = checks.filter((check) => check.field === field).map(optionOf);
      return { label: words(`fields.${field}`), options: [...new Map(options.map((option) => [option.value, option])).values()] };
    });
  const narrowed = Object.keys(selection).length > 0;
  return (
    <details className="filters" open={narrowed}>
      <summary>{words("form.title")}</summary>
      <form action={href("/checks").split("?")[0]} method="get">
        <PinFields view={view} />
        <div className="filters-grid">
          <Field label={words("form.field")}>
            <Select
              name="field"
              value={selection.field?.toLowerCase()}
              any={words("form.any")}
              groups={[{ options: present.map((field) => ({ value: field.toLowerCase(), label: words(`fields.${field}`) })) }]}
            />
          </Field>
          <Field label={words("form.source")} className="two">
            <Select
              name="source"
              value={selection.source}
              any={words("form.any")}
              groups={groups(({ stream }) => ({ value: stream.id, label: stream.title }))}
            />
          </Field>
          <Field label={words("form.check")} className="two">
            <Select
              name="check"
              value={selection.check?.toLowerCase()}
              any={words("form.any")}
              groups={groups(({ field, check }) => ({ value: check.toLowerCase(), label: nameOf(field, check) }))}
            />
          </Field>
        </div>
        <p className="filters-go">
          <button type="submit">{words("form.show")}</button>
          {narrowed && <a href={href("/checks")}>{words("form.clear")}</a>}
        </p>
      </form>
    </details>
  );
}
