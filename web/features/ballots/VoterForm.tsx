import type { BallotClass } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Field, Select } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import { type VoterSelection, votedClasses } from "./voter-selection.ts";
import { ballotWords } from "./words.ts";

interface VoterFormProps {
  readonly view: View;
  readonly path: string;
  readonly selection: VoterSelection;
  readonly voted: BallotClass | undefined;
  readonly facets: { readonly years: readonly number[]; readonly issues: readonly string[] };
}

/** Which of a voter's votes the page is about, as a plain form whose fields are the address. */
export function VoterForm({ view, path, selection, voted, facets }: VoterFormProps) {
  const { href } = view;
  const words = ballotWords(view.locale);
  const isOpen = voted !== undefined || Object.keys(selection).length > 0;
  return (
    <details className="filters" open={isOpen}>
      <summary>{words("form.title")}</summary>
      <form action={href(path).split("?")[0]} method="get">
        <PinFields view={view} />
        <div className="filters-grid">
          <PeriodFields view={view} selection={selection} facets={facets} />
          <Field label={words("form.votedClass")}>
            <Select
              name="voted"
              value={voted}
              any={words("form.any")}
              groups={[{ options: votedClasses.map((name) => ({ value: name, label: words(`classes.${name}`) })) }]}
            />
          </Field>
        </div>
        <p className="filters-go">
          <button type="submit">{words("form.show")}</button>
        </p>
      </form>
    </details>
  );
}

/** Years, issue and importance: what a voter's page and a comparison of voters are narrowed by alike. */
export function PeriodFields({ view, selection, facets }: Pick<VoterFormProps, "view" | "selection" | "facets">) {
  const words = ballotWords(view.locale);
  const years = facets.years.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <>
      <Field label={words("form.from")}>
        <Select name="from" value={selection.from?.toString()} any={words("form.any")} groups={[{ options: years }]} />
      </Field>
      <Field label={words("form.to")}>
        <Select name="to" value={selection.to?.toString()} any={words("form.any")} groups={[{ options: years }]} />
      </Field>
      {facets.issues.length > 0 && (
        <Field label={words("form.issue")} className="two">
          <Select
            name="issue"
            value={selection.issue}
            any={words("form.any")}
            groups={[{ options: facets.issues.map((issue) => ({ value: issue, label: issue })) }]}
          />
        </Field>
      )}
      <label className="tick">
        <input type="checkbox" name="important" value="1" defaultChecked={selection.important === true} /> {words("form.important")}
      </label>
    </>
  );
}
