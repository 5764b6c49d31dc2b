import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { Bar } from "../../ui/Bar.tsx";
import type { Voter } from "./ask-voter.ts";
import { voterAgreementState } from "./charts/voter-agreement.ts";
import type { VoterChart } from "./charts/voter-chart.ts";
import { ballotWords } from "./words.ts";

type Pair = Voter["agreement"][number];

interface AgreementProps {
  readonly view: View;
  readonly voter: Voter;
  readonly chart: VoterChart | null;
}

/** Beside its most alike and least alike, a voter is compared with so many of each in the square. */
const beside = 4;

/** With whom the voter voted the same, and with whom not: both ends as charts, all behind a fold. */
export function Agreement({ view, voter, chart }: AgreementProps) {
  const words = ballotWords(view.locale);
  const pairs = voter.agreement;
  if (pairs.length === 0) return null;
  const states = chart === null ? [] : (["most", "least"] as const).flatMap((end) => voterAgreementState(chart, end) ?? []);
  const ends = [...new Set([...pairs.slice(0, beside), ...pairs.slice(-beside)].map((pair) => pair.voter))];
  const square = { source: voter.stream.id, voters: [voter.voter, ...ends].join(",") };
  return (
    <section aria-labelledby="agreement">
      <h2 id="agreement">{words("voter.agreement")}</h2>
      <p className="prose">{words("voter.agreementNote")}</p>
      {states.map((state, n) => (
        <ChartFigure key={state.title} view={view} state={state} id={`agreement-${n}`} />
      ))}
      <p>
        <a href={view.href("/ballots/agreement", square)}>{words("voter.square")}</a>
        {" · "}
        <a href={view.href("/ballots/voters", { source: voter.stream.id })}>{words("voters.list")}</a>
      </p>
      <details open={states.length === 0}>
        <summary>{words("voter.all", { count: pairs.length })}</summary>
        <Pairs view={view} caption={words("voter.agreement")} pairs={pairs} />
      </details>
    </section>
  );
}

function Pairs({ view, caption, pairs }: { readonly view: View; readonly caption: string; readonly pairs: readonly Pair[] }) {
  const { formats, href, locale } = view;
  const words = ballotWords(locale);
  return (
    <table className="bars">
      <caption className="unseen">{caption}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{words("voter.with")}</th>
          <th scope="col">{words("voter.share")}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ voter, country, share, same, common }) => (
          <tr key={voter}>
            <th scope="row">
              <a href={href(`/ballots/countries/${voter}`)}>{country === null ? voter : placeName(locale, country)}</a>
            </th>
            <td>
              <Bar fraction={share}>
                {formats.percent(share)} ({formats.integer(same)}/{formats.integer(common)})
              </Bar>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
