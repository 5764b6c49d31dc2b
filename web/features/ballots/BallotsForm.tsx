import type { BallotsQuery } from "../../generated/graphql.ts";
import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { Field, type Option, Select } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import { askable, type BallotSelection, selectionQuery } from "./selection.ts";
import { ballotWords } from "./words.ts";

interface BallotsFormProps {
  readonly view: View;
  readonly selection: BallotSelection;
  readonly facets: BallotsQuery["facets"];
  readonly voters: BallotsQuery["voters"]["rows"];
}

/** What the page is about, as a plain form whose fields are the address. */
export function BallotsForm({ view, selection, facets, voters }: BallotsFormProps) {
  const { href, locale, formats } = view;
  const words = ballotWords(locale);
  const numbers = (list: readonly number[]): readonly Option[] => list.map((number) => ({ value: String(number), label: String(number) }));
  const named = new Map(voters.map(({ voter, country }) => [voter, country === null ? voter : placeName(locale, country)]));
  const states = [...named].map(([value, label]): Option => ({ value, label })).sort((a, b) => formats.compare(a.label, b.label));
  const isOpen = Object.values(selectionQuery(selection)).some((value) => value !== undefined);
  return (
    <details className="filters" open={isOpen}>
      <summary>{words("form.title")}</summary>
      <form action={href("/ballots").split("?")[0]} method="get">
        <PinFields view={view} />
        <div className="filters-grid">
          <Field label={words("form.text")} className="two">
            <input type="search" name="text" defaultValue={selection.text} />
          </Field>
          <Field label={words("form.session")}>
            <Select
              name="session"
              value={selection.session?.toString()}
              any={words("form.any")}
              groups={[{ options: numbers(facets.sessions) }]}
            />
          </Field>
          <Field label={words("form.year")}>
            <Select name="year" value={selection.year?.toString()} any={words("form.any")} groups={[{ options: numbers(facets.years) }]} />
          </Field>
          <Field label={words("form.issue")} className="two">
            <Select
              name="issue"
              value={selection.issue}
              any={words("form.any")}
              groups={[{ options: facets.issues.map((issue) => ({ value: issue, label: issue })) }]}
            />
          </Field>
          <Field label={words("form.voter")}>
            <Select name="voter" value={selection.voter} any={words("form.any")} groups={[{ options: states }]} />
          </Field>
          <Field label={words("form.voted")}>
            <Select
              name="voted"
              value={selection.voted}
              any={words("form.any")}
              groups={[{ options: askable.map((name) => ({ value: name, label: words(`classes.${name}`) })) }]}
            />
          </Field>
          <label className="tick">
            <input type="checkbox" name="important" value="1" defaultChecked={selection.important === true} /> {words("form.important")}
          </label>
          <label className="tick">
            <input type="checkbox" name="findings" value="1" defaultChecked={selection.findings === true} /> {words("form.findings")}
          </label>
        </div>
        <p className="filters-go">
          <button type="submit">{words("form.show")}</button>
        </p>
      </form>
    </details>
  );
}
