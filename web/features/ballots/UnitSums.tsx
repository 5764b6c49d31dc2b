import { ask } from "../../lib/ask.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import type { FullBallot } from "./ask-types.ts";
import { choiceName } from "./choice-name.ts";
import { UnitSumsQuery } from "./units.query.ts";
import { ballotWords } from "./words.ts";

interface UnitSumsProps {
  readonly request: Pick<PageRequest, "view" | "search" | "asOf">;
  readonly ballot: FullBallot;
}

/** Counting units on a page. */
const size = 100;
/** Options with a column of their own; the smaller ones share one. */
const ownColumns = 5;

/** What each counting unit counted: sums, as the source published them. */
export async function UnitSums({ request, ballot }: UnitSumsProps) {
  const { view, search, asOf } = request;
  const { formats, locale } = view;
  const words = ballotWords(locale);
  const after = only(search, "after");
  const answer = await ask(UnitSumsQuery, { id: ballot.id, after: after ?? null, asOf });
  const units = answer.ok ? answer.data.ballot?.units : undefined;
  if (units === undefined) return null;
  const byVotes = [...ballot.figures].sort((a, b) => b.votes - a.votes);
  const shown = byVotes.length <= ownColumns + 1 ? byVotes : byVotes.slice(0, ownColumns);
  const others = byVotes.length - shown.length;
  return (
    <section aria-labelledby="units">
      <h2 id="units">{words("units.title", { count: units.totalCount })}</h2>
      <Scroll label={words("units.caption")}>
        <table className="sums">
          <caption className="unseen">{words("units.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("units.unit")}</th>
              {shown.map((choice) => (
                <th key={choice.name} scope="col" className="number" dir="auto">
                  {choiceName(locale, choice)}
                </th>
              ))}
              {others > 0 && (
                <th scope="col" className="number">
                  {words("units.others", { count: others })}
                </th>
              )}
              <th scope="col" className="number">
                {words("units.all")}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.nodes.map(({ id, number, place, sums }) => {
              const votesOf = (name: string) => Number(sums.find((sum) => sum.name === name)?.votes ?? 0);
              const all = sums.reduce((sum, { votes }) => sum + Number(votes), 0);
              const own = shown.reduce((sum, { name }) => sum + votesOf(name), 0);
              return (
                <tr key={id}>
                  <th scope="row" lang="" dir="auto">
                    {place ?? words("units.number", { number: String(number) })}
                  </th>
                  {shown.map(({ name }) => (
                    <td key={name} className="number">
                      {formats.integer(votesOf(name))}
                    </td>
                  ))}
                  {others > 0 && <td className="number">{formats.integer(all - own)}</td>}
                  <td className="number">{formats.integer(all)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <Pager view={view} path={`/ballots/${ballot.id}`} query={{}} after={after} pageInfo={units.pageInfo} size={size} />
      <p className="downloads">
        <DownloadLink view={view} path="/export/ballot-votes.csv" query={{ ballot: ballot.id }} label={words("units.download")} />
      </p>
    </section>
  );
}
