import type { CarbonBatchPageQuery } from "../../../generated/graphql.ts";
import { cutInTheMiddle } from "../../../lib/hex.ts";
import type { View } from "../../../lib/view.ts";
import { Hash } from "../../../ui/Hash.tsx";
import { Scroll } from "../../../ui/Scroll.tsx";
import { trimmed } from "./batch-title.ts";
import { tokenWords } from "./words.ts";

type Batch = NonNullable<CarbonBatchPageQuery["carbonBatch"]>;

/** An address stays one, unless the operator has named it. */
export function Who({ who }: { readonly who: Batch["events"]["nodes"][number]["from"] }) {
  if (who === null) return null;
  const address = (
    <code dir="ltr" title={who.address}>
      {cutInTheMiddle(who.address, 6)}
    </code>
  );
  return who.name === null ? (
    address
  ) : (
    <>
      <bdi>{who.name}</bdi> {address}
    </>
  );
}

/** Single events, in the order of the ledger. Each names its transaction. */
export function LifeTable({ view, events }: { readonly view: View; readonly events: Batch["events"]["nodes"] }) {
  const { formats, locale } = view;
  const words = tokenWords(locale);
  return (
    <Scroll label={words("life.caption")}>
      <table>
        <caption className="unseen">{words("life.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{words("life.what")}</th>
            <th scope="col" className="number">
              {words("life.amount")}
            </th>
            <th scope="col">{words("life.who")}</th>
            <th scope="col">{words("life.block")}</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ id, kind, amount, from, to, beneficiary, nameWithheld, transaction }) => (
            <tr key={id}>
              <th scope="row">{words(`life.kinds.${kind}`)}</th>
              <td className="number">{formats.amountExact(trimmed(amount.tokens))}</td>
              <td>
                <Who who={from} />
                {from !== null && to !== null && " → "}
                <Who who={to} />
                {(beneficiary !== null || nameWithheld) && (
                  <p className="fine">
                    {beneficiary !== null && (
                      <>
                        {words("beneficiaries.who")}: <Who who={beneficiary} />
                      </>
                    )}
                    {nameWithheld && <> · {words("life.withheld")}</>}
                  </p>
                )}
              </td>
              <td>
                {formats.integer(transaction.block.number)}
                <br />
                <Hash view={view} hex={transaction.hash} what={words("life.transaction")} />
                <br />
                <time className="fine" dateTime={transaction.block.time}>
                  {formats.date(transaction.block.time.slice(0, 10))}
                </time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
