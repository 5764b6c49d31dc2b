import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Hash } from "../../ui/Hash.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import type { FullBallot } from "./ask-types.ts";
import { choiceName } from "./choice-name.ts";
import { ballotWords } from "./words.ts";

/** The first votes of a ballot whose voters are not named, and all of them to take away. */
export function SingleVotes({ view, ballot }: { readonly view: View; readonly ballot: FullBallot }) {
  const { formats, locale } = view;
  const words = ballotWords(locale);
  const { nodes, totalCount } = ballot.single;
  if (nodes.length === 0) return null;
  const underTags = ballot.tags !== null && nodes.every(({ number }) => number === null);
  const inUnits = nodes.some(({ unit }) => unit !== null);
  return (
    <section aria-labelledby="votes">
      <h2 id="votes">{words("votes.title")}</h2>
      <p>{words(ballot.form === "SEALED" ? "votes.rows" : "votes.count", { count: totalCount })}</p>
      <Scroll label={words("votes.caption")}>
        <table>
          <caption className="unseen">{words("votes.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{words(underTags ? "votes.tag" : "votes.number")}</th>
              {inUnits && <th scope="col">{words("votes.unit")}</th>}
              <th scope="col">{words("votes.chosen")}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ id, voter, number, unit, place, tag, chosen }) => (
              <tr key={id}>
                <td className="code">
                  {voter ??
                    (number !== null ? (
                      formats.integer(number)
                    ) : tag === null ? (
                      id
                    ) : (
                      <Hash view={view} hex={tag} what={words("votes.tag")} />
                    ))}
                </td>
                {inUnits && <td>{place ?? (unit === null ? "" : formats.integer(unit))}</td>}
                <td dir="auto">
                  {chosen.length === 0 ? words("votes.sealed") : chosen.map((choice) => choiceName(locale, choice)).join(" › ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="downloads">
        <DownloadLink view={view} path="/export/ballot-votes.csv" query={{ ballot: ballot.id }} label={words("call.download")} />
      </p>
    </section>
  );
}
