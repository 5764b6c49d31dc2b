import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { ProvenSource } from "./ProvenSource.tsx";
import { inBrief, whose } from "./says.ts";
import { TargetSays } from "./TargetSays.tsx";
import { TargetQuery } from "./targets.query.ts";
import { UnderstoodTable } from "./UnderstoodTable.tsx";
import { targetsWords } from "./words.ts";

type Request = PageRequest<{ readonly id: string }>;

export async function describeTarget({ view, params, asOf }: Request): Promise<Metadata> {
  const words = targetsWords(view.locale);
  const answer = await ask(TargetQuery, { id: params.id, asOf });
  const target = answer.ok ? answer.data.target : null;
  if (target === null) return { title: words("name"), robots: { index: false } };
  const who = whose(view, target);
  const title = words("record.title", { who, what: inBrief(view, target) });
  return pageMetadata(view, `/targets/${params.id}`, {}, title, words("record.description", { who }));
}

/** One promise: what was understood beside the source's words, what the checks say, and where it can be checked. */
export async function TargetPage({ request }: { readonly request: Request }) {
  const { view, params, asOf } = request;
  const { href, locale } = view;
  const words = targetsWords(locale);
  const path = `/targets/${params.id}`;
  const answer = await ask(TargetQuery, { id: params.id, asOf });
  return answered(request, path, {}, answer, ({ meta, target }) => {
    if (target === null) notFound();
    const { country, checks, correctedBy, corrects, fact } = target;
    const title = words("record.title", { who: whose(view, target), what: inBrief(view, target) });
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/targets", { source: fact.stream.id })}>{words("name")}</a> · <span className="code">{target.id}</span>
        </p>
        <h1 className="record-title">{title}</h1>
        {correctedBy !== null && (
          <p className="callout">
            {words("record.corrected")} <a href={href(`/targets/${correctedBy.id}`)}>{words("record.newer")}</a>
          </p>
        )}
        {corrects !== null && (
          <p className="callout">
            {words("record.corrects")}: <a href={href(`/targets/${corrects.id}`)}>{words("record.older")}</a>
          </p>
        )}
        <p>
          <ProofLabel view={view} label={fact.label} href={href(`/facts/${target.id}`)} />{" "}
          <a href={href(`/facts/${target.id}`)}>{words("record.proof")}</a>
        </p>
        {checks
          .filter(({ outcome }) => outcome !== "CLEAR")
          .map(({ check, outcome, detail }) => (
            <p key={check} className="flag">
              <Icon name="flag" /> {words(`checks.names.${check}`)} ({words(`checks.outcomes.${outcome}`)}):{" "}
              <span lang="en" dir="ltr">
                {detail}
              </span>
            </p>
          ))}
        <TargetSays view={view} target={target} />
        <UnderstoodTable view={view} target={target} />
        {country !== null && (
          <p>
            <a href={href(`/targets/countries/${country.code}`)}>{words("record.ofPlace", { place: placeName(locale, country) })}</a>
          </p>
        )}
        <ProvenSource view={view} stream={fact.stream} />
        <CiteBox view={view} meta={meta} path={path} title={title} sources={[fact.stream]} />
      </Page>
    );
  });
}
