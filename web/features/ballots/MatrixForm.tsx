import { regionName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { Field, Select } from "../../ui/fields.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import { type MatrixScene, type MatrixVoter, mostVoters, offered as offeredByVotes } from "./ask-matrix.ts";
import { voterName } from "./charts/voter-chart.ts";
import { PeriodFields } from "./VoterForm.tsx";
import { SourceField } from "./VotersForm.tsx";
import { ballotWords } from "./words.ts";

/** Who is compared, and over which roll calls: a region, or whoever is ticked. */
export function MatrixForm({ view, scene }: { readonly view: View; readonly scene: MatrixScene }) {
  const { href, locale, formats } = view;
  const words = ballotWords(locale);
  const { selection, all, offered, sources } = scene;
  const regions = [...new Set(all.flatMap(({ country }) => country?.region ?? []))]
    .map((region) => ({ value: region, label: regionName(locale, region) }))
    .sort((a, b) => formats.compare(a.label, b.label));
  const named = (voter: MatrixVoter) => voterName(locale, voter);
  const ticked = new Set(selection.voters);
  const isTicked = ({ voter }: MatrixVoter) => (ticked.has(voter) ? 0 : 1);
  const voters = [...offered].sort((a, b) => isTicked(a) - isTicked(b) || formats.compare(named(a), named(b)));
  return (
    <form className="matrix-form" action={href("/ballots/agreement").split("?")[0]} method="get">
      <PinFields view={view} />
      <div className="filters-grid">
        <SourceField view={view} sources={sources} value={selection.source} />
        {regions.length > 0 && (
          <Field label={words("matrix.region")} className="two">
            <Select name="region" value={selection.region} any={words("matrix.mostVotes")} groups={[{ options: regions }]} />
          </Field>
        )}
        <PeriodFields view={view} selection={selection} facets={scene} />
      </div>
      <details open={ticked.size > 0 || selection.find !== undefined}>
        <summary>{words("matrix.choose", { most: mostVoters })}</summary>
        {offered.length < all.length && (
          <>
            <Field label={words("matrix.find")}>
              <input type="search" name="find" defaultValue={selection.find} autoComplete="off" dir="auto" />
            </Field>
            <p className="fine">{words("matrix.most", { count: offeredByVotes, all: all.length })}</p>
          </>
        )}
        <ul className="voter-ticks">
          {voters.map((each) => (
            <li key={each.voter}>
              <label title={each.named ? each.voter : undefined}>
                <input type="checkbox" name="voter" value={each.voter} defaultChecked={ticked.has(each.voter)} /> <bdi>{named(each)}</bdi>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <p className="filters-go">
        <button type="submit">{words("form.show")}</button>
        {ticked.size > 0 && (
          <>
            {" "}
            <a href={href("/ballots/agreement", { source: selection.source })}>{words("matrix.anew")}</a>
          </>
        )}
      </p>
    </form>
  );
}
