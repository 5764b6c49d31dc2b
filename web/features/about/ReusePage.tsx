import type { Metadata } from "next";
import { ask } from "../../lib/ask.ts";
import { publicApiUrl } from "../../lib/environment.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { Page } from "../../ui/Page.tsx";
import { AboutQuery } from "./about.query.ts";

const sections = ["cite", "downloads", "embed", "api", "example", "limits", "yourself"] as const;

function example(block: number): string {
  return `{
  flowTotals(
    filter: { kind: COMMITMENT, yearFrom: 2020 }
    groupBy: [COUNTRY]
    asOf: { block: ${block} }
  ) {
    rows {
      stream { title licence attribution }
      kind
      country { code name kind }
      usd
      records
      unknownUsd
      label
    }
    block { number hash time }
  }
}`;
}

export async function describeReuse({ view }: PageRequest): Promise<Metadata> {
  return pageMetadata(view, "/cite", {}, view.t("reuse.title"), view.t("reuse.description"));
}

/** For those who take figures from here: how to cite, download, embed and ask. */
export async function ReusePage({ request }: { readonly request: PageRequest }) {
  const { view } = request;
  const { t, href } = view;
  const graphql = `${publicApiUrl()}/graphql`;
  return answered(request, "/cite", {}, await ask(AboutQuery, {}), ({ meta }) => (
    <Page view={view} path="/cite" meta={meta}>
      <div className="prose">
        <p className="eyebrow">{t("reuse.name")}</p>
        <h1>{t("reuse.title")}</h1>
        {sections.map((section) => (
          <section key={section} aria-labelledby={section} className="article">
            <h2 id={section}>{t(`reuse.sections.${section}.title`)}</h2>
            <p>{t(`reuse.sections.${section}.text`)}</p>
            {section === "api" && (
              <p>
                <a href={graphql} dir="ltr" className="address">
                  {graphql}
                </a>
              </p>
            )}
            {section === "example" && (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll sideways
              <pre dir="ltr" tabIndex={0}>
                <code>{example(meta.chains[0]?.indexedBlock?.number ?? 0)}</code>
              </pre>
            )}
            {section === "limits" && (
              <p>
                <a href={`${href("/status")}#limits`}>{t("status.limits")}</a>
              </p>
            )}
          </section>
        ))}
      </div>
    </Page>
  ));
}
