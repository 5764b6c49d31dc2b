import type { Metadata } from "next";
import type { SearchKind } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import { placeName, regionName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { Page } from "../../ui/Page.tsx";
import { SearchForm } from "../../ui/SearchForm.tsx";
import { placesNamed } from "./places-named.ts";
import { SearchQuery, SearchStartQuery } from "./search.query.ts";

const path = "/search";
const most = 20;

export async function describeSearch({ view, search }: PageRequest): Promise<Metadata> {
  const text = only(search, "q");
  const page = pageMetadata(view, path, { q: text }, view.t("search.titleStart"), view.t("search.description"));
  return { ...page, robots: { index: false } };
}

/** What goes by a name, a code, a reference or a hash. */
export async function SearchPage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const { t } = view;
  const text = only(search, "q");
  if (text === undefined) {
    const start = await ask(SearchStartQuery, {});
    return answered(request, path, {}, start, ({ meta }) => (
      <Page view={view} path={path} meta={meta}>
        <h1>{t("search.titleStart")}</h1>
        <div className="prose">
          <SearchForm view={view} />
        </div>
      </Page>
    ));
  }
  const answer = await ask(SearchQuery, { text, asOf });
  return answered(request, path, { q: text }, answer, ({ meta, search: found }) => {
    // The API knows English names; in another language the reader's own names are looked up here.
    const own = placesNamed(view.locale, text).map((place) => ({
      kind: "COUNTRY" as const,
      id: place.code,
      title: place.name,
      detail: "",
    }));
    const hits = [...own.filter(({ id }) => !found.some((hit) => hit.kind === "COUNTRY" && hit.id === id)), ...found].slice(0, most);
    return (
      <Page view={view} path={path} query={{ q: text }} meta={meta}>
        <p className="eyebrow">{t("search.name")}</p>
        <h1>{t("search.title", { count: hits.length, text })}</h1>
        <div className="prose">
          <SearchForm view={view} text={text} />
          {hits.length === 0 && <p className="callout">{t("search.empty")}</p>}
          <ol className="hits">
            {hits.map((hit) => (
              <li key={`${hit.kind} ${hit.id}`}>
                <p className="fine">{t(`search.kinds.${hit.kind}`)}</p>
                <Found view={view} hit={hit} />
              </li>
            ))}
          </ol>
          {found.length >= most && <p className="fine">{t("search.most")}</p>}
        </div>
      </Page>
    );
  });
}

interface Hit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

function Found({ view, hit }: { readonly view: View; readonly hit: Hit }) {
  const { href, locale } = view;
  switch (hit.kind) {
    case "COUNTRY":
      return (
        <p>
          <a href={href(`/countries/${hit.id}`)}>{placeName(locale, { code: hit.id, name: hit.title })}</a>{" "}
          <span className="code">
            {hit.id}
            {hit.detail !== "" && <> · {regionName(locale, hit.detail)}</>}
          </span>
        </p>
      );
    case "ORGANISATION":
      return <Plain path={href(`/organisations/${hit.id}`)} hit={hit} />;
    case "FLOW":
      return <Plain path={href(`/flows/${hit.id}`)} hit={hit} />;
    case "HAND_OVER":
    case "EMISSION_REPORT":
    case "CREDIT_RECORD":
      return <Plain path={href(`/facts/${hit.id}`)} hit={hit} />;
    case "FACILITY":
      return <Plain path={href(`/emissions/facilities/${hit.id}`)} hit={hit} />;
    case "CREDIT_PROJECT":
      return <Plain path={href(`/credits/projects/${hit.id}`)} hit={hit} />;
    case "CARBON_TOKEN":
      return <Plain path={href(`/credits/tokens/${hit.id}`)} hit={hit} />;
    case "STREAM":
      return <Plain path={href(`/streams/${hit.id}`)} hit={hit} />;
    case "DATASET":
      return <Plain path={href(`/datasets/${hit.id}`)} hit={hit} />;
    case "BALLOT":
      return <Plain path={href(`/ballots/${hit.id}`)} hit={hit} />;
    case "TARGET":
      return <Plain path={href(`/targets/${hit.id}`)} hit={hit} />;
    case "TARGET_ACTOR":
      return <Plain path={href(`/targets/actors/${hit.id}`)} hit={hit} />;
    case "SUBMISSION":
      return <Plain path={href(`/targets/submissions/${hit.id}`)} hit={hit} />;
    case "PROPOSAL":
      return <Plain path={href(`/proposals/${hit.id}`)} hit={hit} />;
    case "TRANSACTION":
    case "BLOCK":
      return <Plain path={href("/records", { in: hit.id, order: "RECORDED" })} hit={hit} />;
  }
}

function Plain({ path: target, hit }: { readonly path: string; readonly hit: Hit }) {
  return (
    <p>
      <a href={target} lang="" dir="auto">
        {hit.title}
      </a>{" "}
      <span className="code" dir="auto">
        {hit.detail}
      </span>
    </p>
  );
}
