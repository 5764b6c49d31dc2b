import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { FlowTable } from "../../ui/FlowTable.tsx";
import { Hash } from "../../ui/Hash.tsx";
import { PlaceLink } from "../../ui/links.tsx";
import { Page } from "../../ui/Page.tsx";
import { SourceNotes } from "../../ui/SourceNotes.tsx";
import { OrganisationQuery } from "./organisations.query.ts";
import { RoleFigures } from "./RoleFigures.tsx";

type Request = PageRequest<{ readonly id: string }>;

const askFor = ({ params, asOf }: Request) => ask(OrganisationQuery, { id: params.id, filter: { party: [params.id] }, asOf });

export async function describeOrganisation(request: Request): Promise<Metadata> {
  const { view, params } = request;
  const answer = await askFor(request);
  const organisation = answer.ok ? answer.data.organisation : null;
  if (organisation === null) return { title: view.t("organisations.name"), robots: { index: false } };
  const description = view.t("organisation.description", { name: isolate(view.locale, organisation.name) });
  return pageMetadata(view, `/organisations/${params.id}`, {}, organisation.name, description);
}

interface OrganisationPageProps {
  readonly request: Request;
  readonly charts: ReactNode;
  /** What stayed with it of what it got. */
  readonly carriedOut: ReactNode;
  /** What integrity checks found of it. */
  readonly checks: ReactNode;
}

/** One organisation in each of its roles, told apart: who gives, who gets, who carries out, who publishes. */
export async function OrganisationPage({ request, charts, carriedOut, checks }: OrganisationPageProps) {
  const { view, params } = request;
  const { t, href, formats } = view;
  const path = `/organisations/${params.id}`;
  const answer = await askFor(request);
  return answered(request, path, {}, answer, ({ meta, organisation, flows, streams }) => {
    if (organisation === null) notFound();
    const published = streams.filter((stream) => stream.publisher.id === organisation.id);
    const ids = new Set([...organisation.gave, ...organisation.got].map(({ stream }) => stream.id));
    const used = streams.filter((stream) => ids.has(stream.id) || stream.publisher.id === organisation.id);
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/organisations")}>{t("organisations.name")}</a> · {t(`organisationKinds.${organisation.kind}`)}
          {organisation.country && (
            <>
              {" · "}
              <PlaceLink view={view} place={organisation.country} />
            </>
          )}
        </p>
        <h1 lang="" dir="auto">
          {organisation.name}
        </h1>
        {charts}
        <RoleFigures
          view={view}
          id={organisation.id}
          side="provider"
          title={t("organisation.gave")}
          note={t("organisation.gaveNote", { name: isolate(view.locale, organisation.name) })}
          none={t("organisation.gaveNone")}
          years={organisation.gave}
          others={{ by: "receiver", title: t("organisation.byReceiver"), rows: organisation.gaveTo }}
          places={organisation.gaveFor}
        />
        <RoleFigures
          view={view}
          id={organisation.id}
          side="receiver"
          title={t("organisation.got")}
          note={t("organisation.gotNote", { name: isolate(view.locale, organisation.name) })}
          none={t("organisation.gotNone")}
          years={organisation.got}
          others={{ by: "provider", title: t("organisation.byProvider"), rows: organisation.gotFrom }}
          places={organisation.gotFor}
        />
        {carriedOut}
        {checks}
        <section className="prose" aria-labelledby="published">
          <h2 id="published">{t("organisation.published")}</h2>
          {published.length === 0 ? (
            <p>{t("organisation.publishedNone")}</p>
          ) : (
            <>
              <p>{t("organisation.publishedNote", { name: isolate(view.locale, organisation.name) })}</p>
              <ul>
                {published.map((stream) => (
                  <li key={stream.id}>
                    <a href={href(`/streams/${stream.id}`)} lang="" dir="auto">
                      {stream.title}
                    </a>{" "}
                    <span className="fine">{t("words.records", { count: stream.length })}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        {flows.nodes.length > 0 && (
          <section aria-labelledby="latest">
            <h2 id="latest">{t("home.latest")}</h2>
            <FlowTable view={view} caption={t("home.latest")} flows={flows.nodes} />
            <p>
              <a href={href("/records", { organisation: organisation.id })}>{t("organisation.all")}</a> ({formats.integer(flows.totalCount)}
              )
            </p>
          </section>
        )}
        <section aria-labelledby="registration">
          <h2 id="registration">{t("organisation.registration")}</h2>
          <dl className="facts">
            <dt>{t("organisation.ref")}</dt>
            <dd>
              <code dir="ltr">{organisation.id}</code>
            </dd>
            <dt>{t("organisation.registeredIn")}</dt>
            <dd>
              <Hash view={view} hex={organisation.registeredIn.hash} what={t("fact.transaction")} />
            </dd>
            <dt>{t("fact.block")}</dt>
            <dd>{formats.integer(organisation.registeredIn.block.number)}</dd>
          </dl>
        </section>
        <section className="prose" aria-labelledby="counted">
          <h2 id="counted">{t("funds.counted")}</h2>
          <p>{t("funds.countedText")}</p>
          <SourceNotes view={view} sources={[...organisation.gave, ...organisation.got].map(({ stream }) => stream.source)} />
        </section>
        <CiteBox view={view} meta={meta} path={path} title={organisation.name} sources={used} />
      </Page>
    );
  });
}
