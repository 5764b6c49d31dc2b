import type { FlowQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { PlaceLink } from "../../ui/links.tsx";
import { Party } from "../../ui/Party.tsx";

type FlowData = NonNullable<FlowQuery["flow"]>;

/** What the record says, field by field. */
export function FlowDetails({ view, flow }: { readonly view: View; readonly flow: FlowData }) {
  const { t, formats, href } = view;
  const open = t("words.notSpecified");
  return (
    <section aria-labelledby="record">
      <h2 id="record">{t("flow.record")}</h2>
      <dl className="facts">
        <dt>{t("flow.from")}</dt>
        <dd>
          <Party view={view} organisation={flow.provider} unlabelled={flow.unlabelledProvider} />
        </dd>
        <dt>{t("flow.to")}</dt>
        <dd>
          <Party view={view} organisation={flow.receiver} unlabelled={flow.unlabelledReceiver} />
        </dd>
        <dt>{t("columns.country")}</dt>
        <dd>{flow.country ? <PlaceLink view={view} place={flow.country} /> : open}</dd>
        <dt>{t("columns.date")}</dt>
        <dd>{flow.date === null ? t("words.unknown") : <time dateTime={flow.date}>{formats.date(flow.date)}</time>}</dd>
        <dt>{t("flow.counted")}</dt>
        <dd>{flow.year}</dd>
        <dt>{t("flow.original")}</dt>
        <dd>
          <bdi>{formats.moneyExact(flow.amount, flow.currency)}</bdi>
        </dd>
        <dt>{t("flow.usd")}</dt>
        <dd>{flow.usd === null ? t("words.unknown") : <bdi>{formats.moneyExact(flow.usd, "USD")}</bdi>}</dd>
        {flow.currency !== "USD" && (
          <>
            <dt>{t("flow.rateDate")}</dt>
            <dd>{flow.rateDate === null ? t("words.unknown") : formats.date(flow.rateDate)}</dd>
          </>
        )}
        {flow.programme && (
          <>
            <dt>{t("columns.programme")}</dt>
            <dd>
              <a href={href("/funds", { source: flow.fact.stream.id, kind: flow.kind, programme: flow.programme.id })} lang="" dir="auto">
                {flow.programme.title}
              </a>
            </dd>
          </>
        )}
        {flow.sector !== "" && (
          <>
            <dt>{t("flow.sector")}</dt>
            <dd lang="" dir="auto">
              {flow.sector}
            </dd>
          </>
        )}
        <dt>{t("flow.reference")}</dt>
        <dd>
          <code dir="ltr">{flow.reference}</code>
        </dd>
      </dl>
      <p>
        <a className="button" href={href(`/facts/${flow.id}`)}>
          {t("flow.prove")}
        </a>{" "}
        <span className="fine">{t("flow.proveNote")}</span>
      </p>
    </section>
  );
}
