import type { FactQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { IllegibleNote } from "../../ui/IllegibleNote.tsx";
import { PlaceLink } from "../../ui/links.tsx";
import { Party } from "../../ui/Party.tsx";

/** The record in words, as the page shows it: what the check compares with the ledger. */
export function RecordSays({ view, flow }: { readonly view: View; readonly flow: NonNullable<FactQuery["flow"]> }) {
  const { t, formats, href } = view;
  const open = t("words.notSpecified");
  return (
    <section aria-labelledby="says">
      <h2 id="says">{t("fact.says")}</h2>
      <dl className="facts">
        <dt>{t("columns.what")}</dt>
        <dd>
          <a href={href(`/flows/${flow.id}`)} lang="" dir="auto">
            {flow.title === "" ? flow.reference : flow.title}
          </a>
        </dd>
        <dt>{t("columns.kind")}</dt>
        <dd>
          {t(`kinds.${flow.kind}.one`)},{" "}
          {flow.date === null ? t("flow.noDate") : <time dateTime={flow.date}>{formats.date(flow.date)}</time>}
        </dd>
        <dt>{t("columns.amount")}</dt>
        <dd>
          <bdi>{formats.moneyExact(flow.amount, flow.currency)}</bdi>
          {flow.currency !== "USD" && <> = {flow.usd === null ? t("words.unknown") : <bdi>{formats.moneyExact(flow.usd, "USD")}</bdi>}</>}
        </dd>
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
        <dt>{t("flow.reference")}</dt>
        <dd>
          <code dir="ltr">{flow.reference}</code>
        </dd>
      </dl>
      <IllegibleNote view={view} said={flow} />
    </section>
  );
}
