import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ask } from "../../lib/ask.ts";
import { flowKinds } from "../../lib/flow-selection.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { Page } from "../../ui/Page.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { AboutQuery } from "./about.query.ts";

const sections = ["records", "kinds", "sources", "labels", "corrections", "pins", "flags", "places", "unknown", "limitsOfProof"] as const;
const labels = ["PROVEN_TOTAL", "COMPLETE_LIST", "INCLUDED", "ATTESTED", "UNVERIFIED"] as const;
const flags = ["FUTURE_DATE", "DATE_AGAINST_REFERENCE", "UNKNOWN_USD", "UNDATED"] as const;

export async function describeMethod({ view }: PageRequest): Promise<Metadata> {
  return pageMetadata(view, "/method", {}, view.t("method.title"), view.t("method.description"));
}

/** What a record, a total and a label mean here. */
export async function MethodPage({ request }: { readonly request: PageRequest }) {
  const { view } = request;
  const { t } = view;
  return answered(request, "/method", {}, await ask(AboutQuery, {}), ({ meta }) => (
    <Page view={view} path="/method" meta={meta}>
      <div className="prose">
        <p className="eyebrow">{t("method.name")}</p>
        <h1>{t("method.title")}</h1>
        {sections.map((section) => (
          <section key={section} aria-labelledby={section} className="article">
            <h2 id={section}>{t(`method.sections.${section}.title`)}</h2>
            <p>{t(`method.sections.${section}.text`)}</p>
            {section === "kinds" && (
              <dl className="facts">
                {flowKinds.map((kind) => (
                  <Term key={kind} term={t(`kinds.${kind}.one`)} meaning={t(`kinds.${kind}.meaning`)} />
                ))}
              </dl>
            )}
            {section === "labels" && (
              <dl className="facts">
                {labels.map((label) => (
                  <Term key={label} id={label} term={<ProofLabel view={view} label={label} />} meaning={t(`labels.${label}.meaning`)} />
                ))}
              </dl>
            )}
            {section === "flags" && (
              <ul>
                {flags.map((flag) => (
                  <li key={flag}>{t(`flags.${flag}`)}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Page>
  ));
}

function Term({ id, term, meaning }: { readonly id?: string; readonly term: ReactNode; readonly meaning: string }) {
  return (
    <>
      <dt id={id}>{term}</dt>
      <dd>{meaning}</dd>
    </>
  );
}
