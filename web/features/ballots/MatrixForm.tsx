import { regionName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { Field, Select } from "../../ui/fields.tsx";
import { type MatrixScene, type MatrixVoter, mostVoters } from "./ask-matrix.ts";
import { voterName } from "./charts/voter-chart.ts";
import { PeriodFields } from "./VoterForm.tsx";
import { ballotWords } from "./words.ts";

/** Who is compared, and over which roll calls: a region, or whoever is ticked. */
export function MatrixForm({ view, scene }: { readonly view: View; readonly scene: MatrixScene }) {
  const { href, pin, locale, formats } = view;
  const words = ballotWords(locale);
  const { selection, all } = scene;
  const regions = [...new Set(all.flatMap(({ country }) => country?.region ?? []))]
    .map((region) => ({ value: region, label: regionName(locale, region) }))
    .sort((a, b) => formats.compare(a.label, b.label));
  const named = (voter: MatrixVoter) => voterName(locale, voter);
  const voters = [...all].sort((a, b) => formats.compare(named(a), named(b)));
  const ticked = new Set(selection.voters);
  return (
    <form className="matrix-form" action={href("/ballots/agreement").split("?")[0]} method="get">
      {pin && <input type="hidden" name="block" value={pin.block} />}
      {pin?.chainId && <input type="hidden" name="chain" value={pin.chainId} />}
      {selection.source !== undefined && <input type="hidden" name="source" value={selection.source} />}
      <div className="filters-grid">
        {regions.length > 0 && (
          <Field label={words("matrix.region")} className="two">
            <Select name="region" value={selection.region} any={words("matrix.mostVotes")} groups={[{ options: regions }]} />
          </Field>
        )}
        <PeriodFields view={view} selection={selection} facets={scene} />
      </div>
      <details open={ticked.size > 0}>
        <summary>{words("matrix.choose", { most: mostVoters })}</summary>
        <ul className="voter-ticks">
          {voters.map((each) => (
            <li key={each.voter}>
              <label>
                <input type="checkbox" name="voter" value={each.voter} defaultChecked={ticked.has(each.voter)} /> {named(each)}
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
