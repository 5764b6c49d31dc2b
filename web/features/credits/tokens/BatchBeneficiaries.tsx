import type { CarbonBatchPageQuery } from "../../../generated/graphql.ts";
import type { View } from "../../../lib/view.ts";
import { Scroll } from "../../../ui/Scroll.tsx";
import { trimmed } from "./batch-title.ts";
import { Who } from "./LifeTable.tsx";
import { tokenWords } from "./words.ts";

type Rows = NonNullable<CarbonBatchPageQuery["carbonBatch"]>["beneficiaries"];

/** On whose behalf tokens were retired, as far as the contract's events say. */
export function BatchBeneficiaries({ view, rows }: { readonly view: View; readonly rows: Rows }) {
  const { formats } = view;
  const words = tokenWords(view.locale);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="beneficiaries">
      <h2 id="beneficiaries">{words("beneficiaries.title")}</h2>
      <p className="prose">{words("beneficiaries.note")}</p>
      <Scroll label={words("beneficiaries.title")}>
        <table>
          <caption className="unseen">{words("beneficiaries.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("beneficiaries.who")}</th>
              <th scope="col" className="number">
                {words("amounts.figure")}
              </th>
              <th scope="col" className="number">
                {words("beneficiaries.retirements")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ beneficiary, retired, retirements }) => (
              <tr key={beneficiary?.address ?? ""}>
                <th scope="row">{beneficiary === null ? words("beneficiaries.notTold") : <Who who={beneficiary} />}</th>
                <td className="number">{formats.amountExact(trimmed(retired.tokens))}</td>
                <td className="number">{formats.integer(retirements)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
