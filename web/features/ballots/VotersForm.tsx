import type { View } from "../../lib/view.ts";
import { Field, Select } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import type { VotersScene } from "./ask-voters.ts";
import { PeriodFields } from "./VoterForm.tsx";
import { voterOrders } from "./voters-selection.ts";
import { ballotWords } from "./words.ts";

interface SourceFieldProps {
  readonly view: View;
  readonly sources: VotersScene["sources"];
  readonly value: string | undefined;
}

/** Which source's voters, where there is more than one: they are never added up. */
export function SourceField({ view, sources, value }: SourceFieldProps) {
  if (sources.length < 2) return value === undefined ? null : <input type="hidden" name="source" value={value} />;
  return (
    <Field label={ballotWords(view.locale)("voters.source")} className="two">
      <Select
        name="source"
        value={value}
        groups={[{ options: sources.map(({ stream }) => ({ value: stream.id, label: stream.title })) }]}
      />
    </Field>
  );
}

/** Which voters are listed, in what order, and over which roll calls they are counted: a plain form whose fields are the address. */
export function VotersForm({ view, scene }: { readonly view: View; readonly scene: VotersScene }) {
  const { href, locale } = view;
  const words = ballotWords(locale);
  const { selection, sources, facets } = scene;
  const orders = voterOrders.map((value) => ({ value, label: words(`voters.orders.${value}`) }));
  return (
    <form className="filters" action={href("/ballots/voters").split("?")[0]} method="get">
      <PinFields view={view} />
      <div className="filters-grid">
        <SourceField view={view} sources={sources} value={selection.source} />
        <Field label={words("voters.text")} className="two">
          <input type="search" name="text" defaultValue={selection.text} autoComplete="off" dir="auto" />
        </Field>
        <Field label={words("voters.order")} className="two">
          <Select name="order" value={selection.order ?? "votes"} groups={[{ options: orders }]} />
        </Field>
        <PeriodFields view={view} selection={selection} facets={facets} />
      </div>
      <p className="filters-go">
        <button type="submit">{words("form.show")}</button>
      </p>
    </form>
  );
}
