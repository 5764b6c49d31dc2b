import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { OrganisationLink, PlaceLink } from "../../ui/links.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { ProvenSource } from "./ProvenSource.tsx";
import { TargetTable } from "./TargetTable.tsx";
import { TargetActorQuery } from "./targets.query.ts";
import { targetsWords } from "./words.ts";

type Request = PageRequest<{ readonly id: string }>;

const askActor = ({ params, search, asOf }: Request) =>
  ask(TargetActorQuery, { id: params.id, after: only(search, "after") ?? null, asOf });

export async function describeActor(request: Request): Promise<Metadata> {
  const { view, params } = request;
  const words = targetsWords(view.locale);
  const answer = await askActor(request);
  const actor = answer.ok ? answer.data.targetActor : null;
  if (!answer.ok || actor === null) return { title: words("name"), robots: { index: false } };
  const who = isolate(view.locale, actor.name || actor.reference);
  const title = words("actor.title", { who, count: answer.data.targets.totalCount });
  return pageMetadata(view, `/targets/actors/${params.id}`, {}, title, words("actor.description", { who }));
}

/** A region, city or company, and what it has promised. */
export async function ActorPage({ request }: { readonly request: Request }) {
  const { view, params, search } = request;
  const { href } = view;
  const words = targetsWords(view.locale);
  const path = `/targets/actors/${params.id}`;
  const answer = await askActor(request);
  return answered(request, path, {}, answer, ({ meta, targetActor: actor, targets }) => {
    if (actor === null) notFound();
    const who = isolate(view.locale, actor.name || actor.reference);
    const title = words("actor.title", { who, count: targets.totalCount });
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/targets", { source: actor.stream.id, who: actor.kind })}>{words("name")}</a> · {words(`actorKind.${actor.kind}`)}
        </p>
        <h1 className="record-title">{title}</h1>
        <dl className="facts">
          <dt>{words("actor.code")}</dt>
          <dd className="code" dir="auto">
            {actor.reference}
          </dd>
          {actor.country !== null && (
            <>
              <dt>{words("actor.where")}</dt>
              <dd>
                <PlaceLink view={view} place={actor.country} />
              </dd>
            </>
          )}
          {actor.organisation !== null && (
            <>
              <dt>{words("actor.registered")}</dt>
              <dd>
                <OrganisationLink view={view} organisation={actor.organisation} />
              </dd>
            </>
          )}
        </dl>
        <TargetTable view={view} caption={words("list.title")} targets={targets.nodes} />
        <Pager view={view} path={path} query={{}} after={only(search, "after")} pageInfo={targets.pageInfo} size={25} />
        <ProvenSource view={view} stream={actor.stream} />
        <CiteBox view={view} meta={meta} path={path} title={title} sources={[actor.stream]} />
      </Page>
    );
  });
}
