import type { CarbonBatchRowFragment } from "../../../generated/graphql.ts";
import type { View } from "../../../lib/view.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { Scroll } from "../../../ui/Scroll.tsx";
import { batchTitle, trimmed } from "./batch-title.ts";
import { tokenWords } from "./words.ts";

/** Kinds of credit as tokens: what was minted, retired and is left of each, and what the checks came to. */
export function BatchTable({ view, batches }: { readonly view: View; readonly batches: readonly CarbonBatchRowFragment[] }) {
  const { formats, href, locale } = view;
  const words = tokenWords(locale);
  const amount = (figure: { readonly tokens: string } | null) =>
    figure === null ? words("unknown") : formats.amountExact(trimmed(figure.tokens));
  return (
    <Scroll label={words("table")}>
      <table>
        <caption className="unseen">{words("table")}</caption>
        <thead>
          <tr>
            <th scope="col">{words("columns.batch")}</th>
            {(["minted", "retired", "circulating"] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {words(`columns.${column}`)}
              </th>
            ))}
            <th scope="col">{words("columns.checks")}</th>
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <tr key={batch.id}>
              <th scope="row">
                <a href={href(`/credits/tokens/${batch.id}`)} dir="auto">
                  {batchTitle(locale, batch)}
                </a>
                <p className="fine">
                  <bdi>{batch.token.name}</bdi>
                  {batch.tokenId !== null && <> · {words("id", { id: batch.tokenId })}</>}
                </p>
              </th>
              <td className="number">{amount(batch.minted)}</td>
              <td className="number">{amount(batch.retired)}</td>
              <td className="number">{amount(batch.circulating)}</td>
              <td>
                <Verdicts view={view} checks={batch.checks} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** What is flagged by name; else how many are unknown; else that all passed. */
function Verdicts({ view, checks }: { readonly view: View; readonly checks: CarbonBatchRowFragment["checks"] }) {
  const words = tokenWords(view.locale);
  const flagged = checks.filter(({ verdict }) => verdict === "FLAGGED");
  const unknown = checks.filter(({ verdict }) => verdict === "UNKNOWN").length;
  if (flagged.length === 0) return <>{unknown === 0 ? words("checks.allPassed") : words("checks.someUnknown", { count: unknown })}</>;
  return (
    <>
      {flagged.map(({ check }) => (
        <p key={check} className="flow-line">
          <span className="flag">
            <Icon name="flag" /> {words(`checks.${check}`)}
          </span>
        </p>
      ))}
    </>
  );
}
