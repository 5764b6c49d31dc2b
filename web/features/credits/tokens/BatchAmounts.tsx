import type { CarbonBatchPageQuery, CarbonFigureFragment } from "../../../generated/graphql.ts";
import type { View } from "../../../lib/view.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { Scroll } from "../../../ui/Scroll.tsx";
import { trimmed } from "./batch-title.ts";
import { tokenWords } from "./words.ts";

type Batch = NonNullable<CarbonBatchPageQuery["carbonBatch"]>;

const columns = ["minted", "retired", "cancelled", "burned"] as const;

/** What became of the tokens, all in all and by year; and whether a movement is missing. */
export function BatchAmounts({ view, batch }: { readonly view: View; readonly batch: Batch }) {
  const { formats } = view;
  const words = tokenWords(view.locale);
  const exact = (amount: string | null | undefined) => (amount == null ? words("unknown") : formats.amountExact(trimmed(amount)));
  const rows: readonly (readonly [string, CarbonFigureFragment | null])[] = [
    [words("amounts.opening"), batch.opening],
    [words("columns.minted"), batch.minted],
    [words("columns.retired"), batch.retired],
    [words("columns.cancelled"), batch.cancelled],
    [words("columns.burned"), batch.burned],
    [words("columns.circulating"), batch.circulating],
    [words("amounts.bridged"), batch.bridged],
    ...(trimmed(batch.unbacked.tokens) === "0" ? [] : [[words("amounts.unbacked"), batch.unbacked] as const]),
  ];
  return (
    <>
      <section aria-labelledby="amounts">
        <h2 id="amounts">{words("amounts.title")}</h2>
        <p className="prose">{words("amounts.note")}</p>
        <Scroll label={words("amounts.title")}>
          <table>
            <caption className="unseen">{words("amounts.title")}</caption>
            <thead>
              <tr>
                <td />
                <th scope="col" className="number">
                  {words("amounts.figure")}
                </th>
                <th scope="col" className="number">
                  {words("amounts.worth")}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, figure]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td className="number">{exact(figure?.tokens)}</td>
                  <td className="number">{exact(figure?.credits)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <h3>{words("amounts.by")}</h3>
        <Scroll label={words("amounts.by")}>
          <table>
            <caption className="unseen">{words("amounts.by")}</caption>
            <thead>
              <tr>
                <th scope="col">{words("columns.year")}</th>
                {columns.map((column) => (
                  <th key={column} scope="col" className="number">
                    {words(`columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {batch.years.map(({ year, ...sums }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  {columns.map((column) => (
                    <td key={column} className="number">
                      {exact(sums[column].tokens)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </section>
      <section aria-labelledby="supply" className="prose">
        <h2 id="supply">{words("supply.title")}</h2>
        <Supply view={view} supply={batch.supply} exact={exact} />
        <p>{words("supply.noSeal")}</p>
      </section>
    </>
  );
}

interface SupplyProps {
  readonly view: View;
  readonly supply: Batch["supply"];
  readonly exact: (amount: string | null) => string;
}

function Supply({ view, supply, exact }: SupplyProps) {
  const words = tokenWords(view.locale);
  if (supply === null) return <p>{words("supply.none")}</p>;
  const { verdict, opening, net, closing, block, difference, closingBasis } = supply;
  if (verdict === "UNKNOWN") return <p>{words("supply.UNKNOWN")}</p>;
  const said = words(`supply.${verdict}`, {
    opening: exact(opening),
    net: exact(net),
    closing: exact(closing),
    block: view.formats.integer(block),
    difference: exact(difference),
  });
  return (
    <>
      {verdict === "FLAGGED" ? (
        <p className="callout">
          <Icon name="flag" /> {said}
        </p>
      ) : (
        <p>{said}</p>
      )}
      {closingBasis !== "UNKNOWN" && <p>{words(`supply.${closingBasis}`)}</p>}
    </>
  );
}
