import { Fragment, type ReactNode } from "react";
import type { HandOverQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { OrganisationLink, PlaceLink } from "../../ui/links.tsx";
import { suppliesWords } from "./words.ts";

/** What the record says, figure by figure: an unknown one says why, where the source does. */
export function HandOverSays({ view, record }: { readonly view: View; readonly record: NonNullable<HandOverQuery["handOver"]> }) {
  const { t, formats, href, locale } = view;
  const words = suppliesWords(locale);
  const { provider, receiver, country, place, item, usd, value, currency, shippedWith, mode, properties } = record;
  const open = t("words.notSpecified");
  const figure = (name: string, shown: string | null): ReactNode => {
    if (shown !== null) return <bdi>{shown}</bdi>;
    const reason = record.unknown.find((each) => each.figure === name)?.reason;
    if (reason !== undefined) return words("record.why", { reason });
    return shippedWith !== null && (name === "freight" || name === "weight") ? words("record.withShipment") : t("words.unknown");
  };
  const usdOf = (amount: string | null) => (amount === null ? null : formats.moneyExact(amount, "USD"));
  const rows: readonly (readonly [label: string, value: ReactNode])[] = [
    [
      words("balance.item"),
      <a key="item" href={href(`/supplies/items/${item.id}`)} lang="" dir="auto">
        {item.name}
      </a>,
    ],
    [words("record.from"), provider ? <OrganisationLink key="from" view={view} organisation={provider} /> : open],
    [words("record.to"), receiver ? <OrganisationLink key="to" view={view} organisation={receiver} /> : open],
    [
      words("record.place"),
      <span key="place">
        {place !== "" && (
          <>
            <span lang="" dir="auto">
              {place}
            </span>
            {" · "}
          </>
        )}
        {country ? <PlaceLink view={view} place={country} /> : open}
      </span>,
    ],
    [
      words("record.value"),
      <span key="value">
        {value !== null && currency !== null && currency !== "USD" && <bdi>{formats.moneyExact(value, currency)} = </bdi>}
        {figure("value", usdOf(usd))}
      </span>,
    ],
    [words("record.freight"), figure("freight", usdOf(record.freightUsd))],
    [words("record.insurance"), figure("insurance", usdOf(record.insuranceUsd))],
    [
      words("record.weight"),
      figure("weight", record.weightKg === null ? null : words("record.kilograms", { amount: formats.amountExact(record.weightKg) })),
    ],
    [words("record.mode"), mode === null ? figure("mode", null) : words(`modes.${mode}`)],
    [
      words("record.reference"),
      <code key="reference" dir="ltr">
        {record.reference}
      </code>,
    ],
  ];
  const further = properties.filter(({ key }) => !key.startsWith("unknown-") && key !== "shipped-with");
  return (
    <section aria-labelledby="says">
      <h2 id="says">{words("record.says")}</h2>
      <dl className="facts">
        {rows.map(([label, shown]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{shown}</dd>
          </Fragment>
        ))}
      </dl>
      {shippedWith !== null && (
        <p>
          {words.rich("record.shippedWith", {
            reference: shippedWith.reference,
            link: (chunks) => (
              <a href={href(`/supplies/${shippedWith.id}`)} dir="ltr">
                {chunks}
              </a>
            ),
          })}
        </p>
      )}
      {further.length > 0 && (
        <details className="more-table">
          <summary>{words("record.further")}</summary>
          <dl className="facts" dir="ltr" lang="">
            {further.map(({ key, value: text }) => (
              <Fragment key={key}>
                <dt>{key}</dt>
                <dd dir="auto">{text}</dd>
              </Fragment>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
