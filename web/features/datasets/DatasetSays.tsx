import type { DatasetQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Hash } from "../../ui/Hash.tsx";
import { OrganisationLink, PlaceLink } from "../../ui/links.tsx";
import { isWebAddress } from "./web-address.ts";
import { datasetWords } from "./words.ts";

/** What the record says, field by field. */
export function DatasetSays({ view, dataset }: { readonly view: View; readonly dataset: NonNullable<DatasetQuery["dataset"]> }) {
  const { t, formats, href, locale } = view;
  const words = datasetWords(locale);
  const { fact, dataDate, country, place, schema, schemaSha256, unpackedSha256 } = dataset;
  return (
    <section aria-labelledby="says">
      <h2 id="says">{t("fact.says")}</h2>
      <dl className="facts">
        <dt>{words("columns.publisher")}</dt>
        <dd>
          <OrganisationLink view={view} organisation={fact.stream.publisher} />,{" "}
          <a href={href(`/streams/${fact.stream.id}`)}>{fact.stream.title}</a>
        </dd>
        <dt>{words("columns.sha256")}</dt>
        <dd>
          <Hash view={view} hex={dataset.sha256.slice(2)} what={words("columns.sha256")} />
        </dd>
        {unpackedSha256 !== null && (
          <>
            <dt>{words("columns.unpacked")}</dt>
            <dd>
              <Hash view={view} hex={unpackedSha256.slice(2)} what={words("columns.unpacked")} />
            </dd>
          </>
        )}
        <dt>{words("columns.size")}</dt>
        <dd>{formats.amountExact(dataset.size)}</dd>
        <dt>{words("columns.type")}</dt>
        <dd>
          <span dir="ltr">{dataset.mediaType}</span>
        </dd>
        <dt>{t("columns.licence")}</dt>
        <dd>
          <Address text={dataset.licence} />
        </dd>
        <dt>{t("columns.dataDate")}</dt>
        <dd>{dataDate === null ? t("words.unknown") : <time dateTime={dataDate}>{formats.date(dataDate)}</time>}</dd>
        <dt>{t("columns.country")}</dt>
        <dd>{country === null ? t("words.notSpecified") : <PlaceLink view={view} place={country} />}</dd>
        <dt>{words("columns.place")}</dt>
        <dd>{place === null ? t("words.notSpecified") : <Address text={place} />}</dd>
        {schema !== null && (
          <>
            <dt>{words("columns.schema")}</dt>
            <dd>
              <Address text={schema} />
              {schemaSha256 !== null && (
                <>
                  {" "}
                  <Hash view={view} hex={schemaSha256.slice(2)} what={words("columns.schema")} />
                </>
              )}
            </dd>
          </>
        )}
        <dt>{t("flow.reference")}</dt>
        <dd>
          <code dir="ltr">{dataset.reference}</code>
        </dd>
      </dl>
    </section>
  );
}

/** A link where it is an address of the web; else only what stands there: anyone may write anything on a ledger. */
function Address({ text }: { readonly text: string }) {
  if (!isWebAddress(text)) return <span dir="auto">{text}</span>;
  return (
    <a href={text} rel="nofollow noopener noreferrer" dir="ltr" className="address">
      {text}
    </a>
  );
}
