import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import type { BlockMark } from "../../charts/state.ts";
import type { View } from "../../lib/view.ts";
import type { FullBallot } from "./ask-types.ts";
import { roundsState } from "./charts/rounds.ts";
import { choiceName } from "./choice-name.ts";
import { ballotWords } from "./words.ts";

type Counted = NonNullable<FullBallot["rounds"]>;
type Votes = Counted["rounds"][number]["votes"];

interface RoundsProps {
  readonly view: View;
  readonly ballot: FullBallot;
  readonly block: BlockMark | null;
}

/** Whom most of the votes of one who goes out move to; the others are counted together. */
const named = 3;

/** The count by ranks, round by round: who goes out, where the votes go, and who leads. Why there is none, where there is none. */
export function Rounds({ view, ballot, block }: RoundsProps) {
  const words = ballotWords(view.locale);
  const { rounds: counted, noRounds } = ballot;
  if (counted === null && noRounds === null) return null;
  const state = block === null ? null : roundsState({ locale: view.locale, ballot, block, pinned: view.pin !== null });
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">{words("rounds.title")}</h2>
      {counted === null ? (
        <p className="callout">
          {words("rounds.none")} <bdi lang="en">{noRounds}</bdi>
        </p>
      ) : (
        <>
          {state !== null && <ChartFigure view={view} state={state} />}
          <Table view={view} counted={counted} />
          <p className="fine">{words("rounds.note", { blank: counted.blank })}</p>
        </>
      )}
    </section>
  );
}

function Table({ view, counted }: { readonly view: View; readonly counted: Counted }) {
  const { formats, locale } = view;
  const words = ballotWords(locale);
  const told = (votes: Votes) => votes.map(({ choice, votes: count }) => `${choiceName(locale, choice)} ${formats.integer(count)}`);
  return (
    <table className="flows rounds-table">
      <caption className="unseen">{words("rounds.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{words("charts.rounds.round")}</th>
          <th scope="col">{words("rounds.leading")}</th>
          <th scope="col">{words("rounds.out")}</th>
          <th scope="col" className="number">
            {words("rounds.inactive")}
          </th>
        </tr>
      </thead>
      <tbody>
        {counted.rounds.map(({ number, threshold, votes, out, elected, inactive, tied }) => (
          <tr key={number}>
            <th scope="row">
              <span className="narrow-only">{words("charts.rounds.round")} </span>
              {formats.integer(number)}
            </th>
            <td dir="auto">
              {told(votes.slice(0, 2)).join(" · ")}
              {elected !== null && (
                <p>
                  <strong>{words("rounds.elected", { name: choiceName(locale, elected), threshold: formats.integer(threshold) })}</strong>
                </p>
              )}
            </td>
            <td dir="auto">
              {out.map(({ choice, votes: own, transfers, exhausted }) => (
                <p key={choice.name}>
                  {choiceName(locale, choice)} {formats.integer(own)}
                  <span className="fine">
                    {" → "}
                    {[
                      ...told(transfers.slice(0, named)),
                      ...(transfers.length > named
                        ? [
                            words("rounds.others", {
                              count: transfers.length - named,
                              votes: formats.integer(transfers.slice(named).reduce((sum, { votes: count }) => sum + count, 0)),
                            }),
                          ]
                        : []),
                      ...(exhausted > 0 ? [words("rounds.exhausted", { votes: formats.integer(exhausted) })] : []),
                    ].join(" · ")}
                  </span>
                </p>
              ))}
              {tied.length > 0 && (
                <p className="fine">{words("rounds.tied", { names: tied.map((choice) => choiceName(locale, choice)).join(" › ") })}</p>
              )}
            </td>
            <td className="number">
              <span className="narrow-only">{words("rounds.inactive")} </span>
              {formats.integer(inactive)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
