import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { HandOverQuery as Answered } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { Clock } from "./Clock.tsx";
import { HandOverSays } from "./HandOverSays.tsx";
import { HandOverTable } from "./HandOverTable.tsx";
import { HandOverQuery } from "./supplies.query.ts";
import { suppliesWords, unitName } from "./words.ts";

type Request = PageRequest<{ readonly id: string }>;

function titleOf(view: View, { kind, quantity, unit, item }: NonNullable<Answered["handOver"]>): string {
  const words = suppliesWords(view.locale);
  const amount = words("amount", { unit: unitName(view.locale, unit), quantity: view.formats.amountExact(quantity) });
  return words("record.title", { kind: words(`kinds.${kind}`), quantity: amount, item: isolate(view.locale, item.name) });
}

export async function describeHandOver({ view, params, asOf }: Request): Promise<Metadata> {
  const words = suppliesWords(view.locale);
  const answer = await ask(HandOverQuery, { id: params.id, asOf });
  const record = answer.ok ? answer.data.handOver : null;
  if (record === null) return { title: words("name"), robots: { index: false } };
  const { kind, item, reference } = record;
  const description = words("record.description", { kind: words(`kinds.${kind}`), item: item.name, reference });
  return pageMetadata(view, `/supplies/${params.id}`, {}, titleOf(view, record), description);
}

/** One hand-over: what it says, its clock, its way, and where it can be checked. */
export async function HandOverPage({ request }: { readonly request: Request }) {
  const { view, params, asOf } = request;
  const { href } = view;
  const words = suppliesWords(view.locale);
  const path = `/supplies/${params.id}`;
  const answer = await ask(HandOverQuery, { id: params.id, asOf });
  return answered(request, path, {}, answer, ({ meta, handOver: record }) => {
    if (record === null) notFound();
    const title = titleOf(view, record);
    const { parent, children, shipment, correctedBy, corrects, fact, flags } = record;
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/supplies", { source: fact.stream.id })}>{words("name")}</a> · <span className="code">{record.id}</span>
        </p>
        <h1 className="record-title">{title}</h1>
        {correctedBy !== null && (
          <p className="callout">
            {words("record.corrected")} <a href={href(`/supplies/${correctedBy.id}`)}>{words("record.newer")}</a>
          </p>
        )}
        {corrects !== null && (
          <p className="callout">
            {words("record.corrects")}: <a href={href(`/supplies/${corrects.id}`)}>{words("record.older")}</a>
          </p>
        )}
        <p>
          <ProofLabel view={view} label={fact.label} href={href(`/facts/${record.id}`)} />{" "}
          <a href={href(`/facts/${record.id}`)}>{words("record.proof")}</a>
        </p>
        {flags.map(({ check, detail }) => (
          <p key={check} className="flag">
            <Icon name="flag" /> {words(`checks.${check}`)}:{" "}
            <span lang="en" dir="ltr">
              {detail}
            </span>
          </p>
        ))}
        <Clock view={view} record={record} />
        <HandOverSays view={view} record={record} />
        {(parent !== null || children.length > 0) && (
          <section aria-labelledby="way">
            <h2 id="way">{words("way.title")}</h2>
            {parent !== null && (
              <>
                <h3>{words("way.before")}</h3>
                <HandOverTable view={view} caption={words("way.before")} records={[parent]} />
              </>
            )}
            {children.length > 0 && (
              <>
                <h3>{words("way.after")}</h3>
                <HandOverTable view={view} caption={words("way.after")} records={children} />
              </>
            )}
          </section>
        )}
        {shipment.length > 0 && (
          <section aria-labelledby="shipment">
            <h2 id="shipment">{words("record.shipment")}</h2>
            <HandOverTable view={view} caption={words("record.shipment")} records={shipment} />
          </section>
        )}
        <CiteBox view={view} meta={meta} path={path} title={title} sources={[fact.stream]} />
      </Page>
    );
  });
}
