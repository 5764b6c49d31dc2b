import type { ProposalRowFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { inOrder, trimmed } from "./weight.ts";
import { governorWords } from "./words.ts";

/** What the votes add up to beside what the contract itself keeps: two figures, and whether they are one. */
export function Weights({ view, proposal }: { readonly view: View; readonly proposal: ProposalRowFragment }) {
  const { t, formats } = view;
  const words = governorWords(view.locale);
  const caption = words("weights.caption");
  const { tallyBlock, findings } = proposal;
  const kept = tallyBlock === null ? words("weights.kept") : words("weights.keptAt", { block: formats.integer(tallyBlock) });
  // The two are compared as of one block: what has been logged after the contract was asked is no difference.
  const differs = findings.some(({ kind }) => kind === "TALLY_DIFFERS");
  return (
    <Scroll label={caption}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words("weights.option")}</th>
            <th scope="col" className="number">
              {words("weights.logged")}
            </th>
            <th scope="col" className="number">
              {kept}
            </th>
            <th scope="col">{words("weights.compared")}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(proposal.choices).map(({ option, weight, tallied }) => (
            <tr key={option}>
              <th scope="row">{words(`options.${option}`)}</th>
              <td className="number">
                <bdi>{formats.amountExact(trimmed(weight))}</bdi>
              </td>
              <td className="number">{tallied === null ? t("words.unknown") : <bdi>{formats.amountExact(trimmed(tallied))}</bdi>}</td>
              <td>
                {tallied === null ? (
                  t("words.unknown")
                ) : trimmed(tallied) === trimmed(weight) ? (
                  <>
                    <Icon name="good" /> {words("weights.equal")}
                  </>
                ) : !differs ? (
                  words("weights.since")
                ) : (
                  <span className="flag">
                    <Icon name="flag" /> {words("weights.differ")}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
