import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { SourceLine } from "../../ui/SourceLine.tsx";
import { SourceNotes } from "../../ui/SourceNotes.tsx";
import { FlowDetails } from "./FlowDetails.tsx";
import { FlowQuery } from "./flows.query.ts";
import { readWay } from "./read-way.ts";
import { WayList } from "./WayList.tsx";

type Request = PageRequest<{ readonly id: string }>;

export async function describeFlow({ view, params, asOf }: Request): Promise<Metadata> {
  const answer = await ask(FlowQuery, { id: params.id, asOf });
  const flow = answer.ok ? answer.data.flow : null;
  if (flow === null) return { title: view.t("records.name"), robots: { index: false } };
  const { t, formats } = view;
  const description = t("flow.description", {
    kind: t(`kinds.${flow.kind}.one`),
    amount: formats.moneyExact(flow.amount, flow.currency),
    from: flow.provider?.name ?? t("words.notSpecified"),
    to: flow.receiver?.name ?? t("words.notSpecified"),
  });
  return pageMetadata(view, `/flows/${params.id}`, {}, flow.title === "" ? flow.reference : flow.title, description);
}

interface FlowPageProps {
  readonly request: Request;
  /** Its versions side by side, where it was corrected. */
  readonly versions: ReactNode;
  /** What integrity checks found of it. */
  readonly checks: ReactNode;
  /** The way to its trace. */
  readonly trace: ReactNode;
}

/** One movement of money and its way, hop by hop: when, how much, between whom, and what is not accounted for. */
export async function FlowPage({ request, versions, checks, trace }: FlowPageProps) {
  const { view, params, asOf } = request;
  const { t, formats, href } = view;
  const path = `/flows/${params.id}`;
  const answer = await ask(FlowQuery, { id: params.id, asOf });
  const found = answer.ok ? answer.data.flow : null;
  const up = found?.parent?.parent?.parent?.parent ?? found?.parent?.parent?.parent ?? found?.parent?.parent ?? found?.parent;
  const root = found === null ? undefined : await readWay(up?.correctedBy?.id ?? up?.id ?? found.id, asOf);
  return answered(request, path, {}, answer, ({ meta, flow }) => {
    if (flow === null) notFound();
    const title = flow.title === "" ? flow.reference : flow.title;
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/records")}>{t("records.name")}</a> · {t(`kinds.${flow.kind}.one`)} ·{" "}
          <span className="code">{flow.reference}</span>
        </p>
        <h1 className="record-title" lang="" dir="auto">
          {title}
        </h1>
        <section className="headline" aria-label={t(`kinds.${flow.kind}.one`)}>
          <p className="headline-number">
            <data value={flow.amount}>
              <bdi>{formats.moneyRounded(flow.amount, flow.currency)}</bdi>
            </data>
          </p>
          <p className="headline-exact">
            {t.rich("words.exactly", { amount: formats.moneyExact(flow.amount, flow.currency), exact: (chunks) => <bdi>{chunks}</bdi> })}
          </p>
          <p className="headline-what">
            {t(`kinds.${flow.kind}.one`)} ·{" "}
            {flow.date === null ? t("flow.noDate") : <time dateTime={flow.date}>{formats.date(flow.date)}</time>}
          </p>
          <p className="headline-source">
            <SourceLine view={view} stream={flow.fact.stream} sentence={(parts) => t.rich("funds.figureSource", parts)} />
          </p>
          <p className="headline-proof">
            <ProofLabel view={view} label={flow.fact.label} />
            <a href={href(`/facts/${flow.id}`)}>{t("flow.prove")}</a>
          </p>
        </section>
        {(flow.flags.length > 0 || flow.correctedBy !== null || flow.corrects !== null) && (
          <div className="callout callout-warn">
            <h2>{t("flow.flags")}</h2>
            {flow.correctedBy && (
              <p>
                {t("flow.correctedBy")}: <a href={href(`/flows/${flow.correctedBy.id}`)}>{flow.correctedBy.id}</a>
              </p>
            )}
            {flow.corrects && (
              <p>
                {t("flow.corrects")}: <a href={href(`/flows/${flow.corrects.id}`)}>{flow.corrects.id}</a>
              </p>
            )}
            {flow.flags.map((flag) => (
              <p key={flag.check}>
                <Icon name="flag" /> <strong>{t(`flags.${flag.check}`)}.</strong>{" "}
                <span lang="" dir="auto">
                  {flag.detail}
                </span>
              </p>
            ))}
          </div>
        )}
        {versions}
        {checks}
        {trace}
        {root !== undefined && (
          <section aria-labelledby="way">
            <h2 id="way">{t("flow.way")}</h2>
            <p className="prose">{t("flow.wayNote")}</p>
            <WayList view={view} steps={[root]} here={flow.id} before={null} />
          </section>
        )}
        <FlowDetails view={view} flow={flow} />
        <section className="prose" aria-labelledby="counted">
          <h2 id="counted">{t("funds.counted")}</h2>
          <p>{t(`kinds.${flow.kind}.meaning`)}</p>
          <SourceNotes view={view} sources={[flow.fact.stream.source]} />
        </section>
        <CiteBox view={view} meta={meta} path={path} title={title} sources={[flow.fact.stream]} />
      </Page>
    );
  });
}
