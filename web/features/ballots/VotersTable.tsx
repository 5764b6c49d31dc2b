import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { Bar } from "../../ui/Bar.tsx";
import { PinFields } from "../../ui/PinFields.tsx";
import type { VoterRow, VotersScene } from "./ask-voters.ts";
import { shortVoter, voterPath } from "./voter-address.ts";
import { voterQuery } from "./voter-selection.ts";
import { ballotWords } from "./words.ts";

/** Voters with what is counted of each. Those that are ticked go to the square of who votes with whom. */
export function VotersTable({ view, scene }: { readonly view: View; readonly scene: VotersScene }) {
  const { href, locale } = view;
  const words = ballotWords(locale);
  const { selection, voters } = scene;
  const period = Object.entries(voterQuery(selection)).filter(([, value]) => value !== undefined);
  return (
    <form action={href("/ballots/agreement").split("?")[0]} method="get">
      <PinFields view={view} />
      <input type="hidden" name="source" value={selection.source} />
      {period.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <table className="voters bars">
        <caption className="unseen">{words("voters.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{words("call.voter")}</th>
            <th scope="col">{words("voters.cast")}</th>
            <th scope="col">{words("voters.majority")}</th>
          </tr>
        </thead>
        <tbody>
          {voters.nodes.map((row) => (
            <Row key={row.id} view={view} row={row} />
          ))}
        </tbody>
      </table>
      <p className="filters-go">
        <button type="submit">{words("voters.compare")}</button>
      </p>
    </form>
  );
}

function Row({ view, row }: { readonly view: View; readonly row: VoterRow }) {
  const { formats, href, locale } = view;
  const words = ballotWords(locale);
  const { voter, named, country, votes, cast, ballots, participation, majority } = row;
  const name = country === null ? shortVoter(voter) : placeName(locale, country);
  const of = (part: number, whole: number) => `${formats.integer(part)}/${formats.integer(whole)}`;
  return (
    <tr>
      <th scope="row">
        <span className="voter-cell">
          <input type="checkbox" name="voter" value={voter} aria-label={words("voters.tick", { name })} />
          <a href={href(voterPath({ voter, named }))} title={named ? voter : undefined}>
            {named ? <bdi>{name}</bdi> : name}
          </a>
        </span>
      </th>
      <td>
        <span className="narrow-only fine">{words("voters.cast")}</span>
        <Bar fraction={participation}>
          {formats.percent(participation)} ({of(cast, ballots)})
        </Bar>
        {votes > cast && <span className="fine">{words("voters.away", { count: votes - cast })}</span>}
      </td>
      <td>
        <span className="narrow-only fine">{words("voters.majority")}</span>
        {majority.share === null ? (
          view.t("words.unknown")
        ) : (
          <Bar fraction={majority.share}>
            {formats.percent(majority.share)} ({of(majority.same, majority.common)})
          </Bar>
        )}
      </td>
    </tr>
  );
}
