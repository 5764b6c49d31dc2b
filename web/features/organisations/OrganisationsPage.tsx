import type { Metadata } from "next";
import type { OrganisationKind } from "../../generated/graphql.ts";
import { messagesOf } from "../../i18n/messages.ts";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { Field, Select } from "../../ui/fields.tsx";
import { OrganisationLink, PlaceLink } from "../../ui/links.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { OrganisationsQuery } from "./organisations.query.ts";

const path = "/organisations";
const pageSize = 100;

export async function describeOrganisations({ view }: PageRequest): Promise<Metadata> {
  return pageMetadata(view, path, {}, view.t("organisations.name"), view.t("organisations.description"));
}

/** Everybody who is registered on the ledger, by name. */
export async function OrganisationsPage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const { t, href, pin } = view;
  const kinds = Object.entries(messagesOf(view.locale).organisationKinds);
  const name = only(search, "name");
  const kind = only(search, "kind");
  const after = only(search, "after");
  const known = isKind(kind) ? kind : undefined;
  const query = { name, kind: known };
  const answer = await ask(OrganisationsQuery, {
    filter: { name: name ?? null, kind: known ?? null },
    first: pageSize,
    after: after ?? null,
    asOf,
  });
  return answered(request, path, query, answer, ({ meta, organisations }) => (
    <Page view={view} path={path} query={{ ...query, after }} meta={meta}>
      <p className="eyebrow">{t("organisations.name")}</p>
      <h1>{t("organisations.title", { count: organisations.totalCount })}</h1>
      <p className="prose">{t("organisations.lead")}</p>
      <form className="filters" action={href(path).split("?")[0]} method="get">
        {pin && <input type="hidden" name="block" value={pin.block} />}
        <div className="filters-grid">
          <Field label={t("organisations.filterName")}>
            <input type="search" name="name" defaultValue={name} autoComplete="off" />
          </Field>
          <Field label={t("organisations.filterKind")}>
            <Select
              name="kind"
              value={known}
              any={t("funds.any")}
              groups={[{ options: kinds.map(([value, label]) => ({ value, label })) }]}
            />
          </Field>
          <p className="filters-go">
            <button type="submit">{t("funds.show")}</button>
            {(name !== undefined || known !== undefined) && <a href={href(path)}>{t("funds.clear")}</a>}
          </p>
        </div>
      </form>
      {organisations.nodes.length === 0 ? (
        <div className="callout">
          <h2>{t("organisations.empty")}</h2>
          <p>{t("organisations.emptyText")}</p>
        </div>
      ) : (
        <Scroll label={t("organisations.name")}>
          <table>
            <caption className="unseen">{t("organisations.name")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("columns.name")}</th>
                <th scope="col">{t("columns.kind")}</th>
                <th scope="col">{t("organisations.country")}</th>
              </tr>
            </thead>
            <tbody>
              {organisations.nodes.map((organisation) => (
                <tr key={organisation.id}>
                  <th scope="row">
                    <OrganisationLink view={view} organisation={organisation} />
                    {organisation.publishes && <span className="tag">{t("organisations.publishes")}</span>}
                  </th>
                  <td>{t(`organisationKinds.${organisation.kind}`)}</td>
                  <td>{organisation.country && <PlaceLink view={view} place={organisation.country} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <Pager view={view} path={path} query={query} after={after} pageInfo={organisations.pageInfo} size={pageSize} />
    </Page>
  ));
}

const allKinds: Readonly<Record<OrganisationKind, true>> = {
  UNKNOWN: true,
  GOVERNMENT: true,
  LOCAL_GOVERNMENT: true,
  MULTILATERAL: true,
  INTERNATIONAL_NGO: true,
  NATIONAL_NGO: true,
  POOLED_FUND: true,
  FOUNDATION: true,
  PRIVATE_SECTOR: true,
  ACADEMIC: true,
  OTHER: true,
};

function isKind(text: string | undefined): text is OrganisationKind {
  return text !== undefined && Object.hasOwn(allKinds, text);
}
