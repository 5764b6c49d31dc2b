import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import type { FullBallot } from "./ask-types.ts";
import { resultState } from "./charts/result.ts";
import { choiceName } from "./choice-name.ts";
import { choiceColour, classColour, inOrder } from "./colours.ts";
import { VoteMark } from "./VoteMark.tsx";
import { ballotWords } from "./words.ts";

/** What the votes add up to, beside what was declared and what the contract has counted. */
export function BallotResult({ view, ballot }: { readonly view: View; readonly ballot: FullBallot }) {
  const { formats, locale } = view;
  const words = ballotWords(locale);
  const { result, form, rule, block } = ballot;
  const figures = inOrder(ballot.figures);
  const state = block === null ? null : resultState({ locale, ballot, block, pinned: view.pin !== null });
  const weighted = figures.some(({ weight }) => weight !== null);
  const asked = figures.some(({ tallied }) => tallied !== null);
  const differs = (one: string | number | null, other: string | number) => one !== null && String(one) !== String(other);
  return (
    <section aria-labelledby="result">
      <h2 id="result">{words("result.title")}</h2>
      {state !== null && <ChartFigure view={view} state={state} />}
      <Scroll label={words("result.caption")}>
        <table className="sums">
          <caption className="unseen">{words("result.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("result.option")}</th>
              <th scope="col" className="number">
                {words("result.votes")}
              </th>
              <th scope="col" className="number">
                {words("result.share")}
              </th>
              {weighted && (
                <th scope="col" className="number">
                  {words("result.weight")}
                </th>
              )}
              {result !== null && (
                <th scope="col" className="number">
                  {words("result.declared")}
                </th>
              )}
              {asked && (
                <th scope="col" className="number">
                  {words("result.tallied")}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {figures.map((choice) => {
              const counted = choice.weight ?? choice.votes;
              return (
                <tr key={`${choice.number} ${choice.class}`}>
                  <th scope="row" dir="auto" className="option-name">
                    <VoteMark colour={choice.class === "CANDIDATE" ? classColour(choice.class) : choiceColour(choice, figures)} />
                    {choiceName(locale, choice)}
                  </th>
                  <td className="number">{formats.integer(choice.votes)}</td>
                  <td className="number">{choice.share === null ? "" : formats.percent(choice.share)}</td>
                  {weighted && <td className="number">{choice.weight === null ? "" : formats.amountExact(choice.weight)}</td>}
                  {result !== null && (
                    <td className={differs(choice.declared, counted) ? "number finding-line" : "number"}>
                      {choice.declared === null ? "" : formats.amountExact(choice.declared)}
                    </td>
                  )}
                  {asked && (
                    <td className={differs(choice.tallied, choice.votes) ? "number finding-line" : "number"}>
                      {choice.tallied === null ? "" : formats.integer(choice.tallied)}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <ul className="fine">
        {rule === "RANKED" && <li>{words("result.first")}</li>}
        {result === null ? (
          <li>{words("result.notDeclared")}</li>
        ) : (
          <li>
            {words("result.declaredOn", { date: result.date === null ? "none" : formats.date(result.date) })}{" "}
            {result.elected.length > 0 && words("result.elected", { names: formats.list(result.elected) })}
          </li>
        )}
        <li>{words(asked ? "result.contract" : "result.noContract")}</li>
        {ballot.overwritten > 0 && <li>{words("result.overwritten", { count: ballot.overwritten })}</li>}
        {ballot.unrevealed > 0 && <li>{words("result.unrevealed", { count: ballot.unrevealed })}</li>}
        {ballot.refused > 0 && <li>{words("result.refused", { count: ballot.refused })}</li>}
        {form === "ROLL_CALL" && ballot.eligible === null && <li>{words("result.unknown")}</li>}
      </ul>
    </section>
  );
}
