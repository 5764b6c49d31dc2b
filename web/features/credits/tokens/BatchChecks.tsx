import { Fragment } from "react";
import type { CarbonBatchPageQuery } from "../../../generated/graphql.ts";
import type { View } from "../../../lib/view.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { batchTitle } from "./batch-title.ts";
import { tokenWords } from "./words.ts";

type Checks = NonNullable<CarbonBatchPageQuery["carbonBatch"]>["checks"];

/** Whether any credit is claimed twice: each check with what was found, and the records that it rests on. */
export function BatchChecks({ view, checks }: { readonly view: View; readonly checks: Checks }) {
  const { href, formats, locale } = view;
  const words = tokenWords(locale);
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{words("checks.title")}</h2>
      <p className="prose">{words("checks.note")}</p>
      <dl className="facts">
        {checks.map(({ check, verdict, credits, detail, records, batches }) => (
          <Fragment key={check}>
            <dt>{words(`checks.${check}`)}</dt>
            <dd data-check={check} data-verdict={verdict}>
              {verdict === "FLAGGED" ? (
                <strong className="flag">
                  <Icon name="flag" /> {words("checks.verdicts.FLAGGED")}
                </strong>
              ) : (
                <strong>{words(`checks.verdicts.${verdict}`)}</strong>
              )}{" "}
              {credits !== null && <>{words("checks.atLeast", { count: formats.amountExact(credits) })} </>}
              <span lang="en" dir="ltr">
                {detail}
              </span>
              {records.length > 0 && (
                <p>
                  {words("checks.records")}{" "}
                  {records.map(({ id, reference }, index) => (
                    <span key={id}>
                      {index > 0 && " · "}
                      <a href={href(`/facts/${id}`)} lang="" dir="auto">
                        {reference}
                      </a>
                    </span>
                  ))}
                </p>
              )}
              {batches.length > 0 && (
                <p>
                  {words("checks.others")}{" "}
                  {batches.map((other, index) => (
                    <span key={other.id}>
                      {index > 0 && " · "}
                      <a href={href(`/credits/tokens/${other.id}`)} dir="auto">
                        {batchTitle(locale, other)} (<bdi>{other.token.name}</bdi>)
                      </a>
                    </span>
                  ))}
                </p>
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
