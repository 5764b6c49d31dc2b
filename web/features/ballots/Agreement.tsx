import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { Bar } from "../../ui/Bar.tsx";
import type { Voter } from "./ask-voter.ts";
import { ballotWords } from "./words.ts";

type Pair = Voter["agreement"][number];

/** Voters at either end of the list; all are behind a fold. */
const shown = 10;

/** With whom the voter voted the same, and with whom not. */
export function Agreement({ view, voter }: { readonly view: View; readonly voter: Voter }) {
  const words = ballotWords(view.locale);
  const pairs = voter.agreement;
  if (pairs.length === 0) return null;
  if (pairs.length <= 2 * shown) {
    return (
      <>
        <h2>{words("voter.agreement")}</h2>
        <p className="prose">{words("voter.agreementNote")}</p>
        <Pairs view={view} caption={words("voter.agreement")} pairs={pairs} />
      </>
    );
  }
  return (
    <>
      <h2>{words("voter.agreement")}</h2>
      <p className="prose">{words("voter.agreementNote")}</p>
      <h3>{words("voter.most")}</h3>
      <Pairs view={view} caption={words("voter.most")} pairs={pairs.slice(0, shown)} />
      <h3>{words("voter.least")}</h3>
      <Pairs view={view} caption={words("voter.least")} pairs={pairs.slice(-shown).reverse()} />
      <details>
        <summary>{words("voter.all", { count: pairs.length })}</summary>
        <Pairs view={view} caption={words("voter.agreement")} pairs={pairs} />
      </details>
    </>
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
