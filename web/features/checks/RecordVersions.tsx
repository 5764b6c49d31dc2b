import "./checks.css";
import type { RecordVersionFragment as Version } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { Hash } from "../../ui/Hash.tsx";
import { OrganisationLink } from "../../ui/links.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { RecordVersionsQuery } from "./checks.query.ts";
import { versionFields } from "./version-fields.ts";
import { checkWords } from "./words.ts";

/** A corrected record's versions side by side: what changed, who changed it, when. Nothing where it was never corrected. */
export async function RecordVersions({ request, id }: { readonly request: PageRequest<unknown>; readonly id: string }) {
  const { view, asOf } = request;
  const { t, href, formats, locale } = view;
  const words = checkWords(locale);
  const answer = await ask(RecordVersionsQuery, { id, asOf });
  const versions = answer.ok ? (answer.data.flow?.versions ?? []) : [];
  const newest = versions.at(-1);
  const here = versions.findIndex((version) => version.id === id);
  if (versions.length < 2 || newest === undefined || here < 0) return null;
  const next = versions[here + 1];
  const title = words("versions.title", { count: versions.length - 1 });
  const fields = versionFields(view, versions);
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{title}</h2>
      <p className="prose">
        {next === undefined
          ? words("versions.newest")
          : words("versions.older", { block: formats.integer(next.fact.transaction.block.number) })}{" "}
        {words("versions.note")}
      </p>
      <Scroll label={title}>
        <table className="versions">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words("versions.field")}</th>
              {versions.map((version, i) => (
                <th key={version.id} scope="col">
                  <VersionName view={view} version={version} number={i + 1} isHere={version.id === id} counts={version.id === newest.id} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, values, changed }) => (
              <tr key={name} className={changed ? "changed" : undefined}>
                <th scope="row">
                  {words(`versions.fields.${name}`)} {changed && <span className="fine">({words("versions.changed")})</span>}
                </th>
                {values.map((value, i) => (
                  <td key={versions[i]?.id}>
                    <bdi>{changed && i > 0 && value !== values[i - 1] ? <strong>{value}</strong> : value}</bdi>
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{words("versions.by")}</th>
              {versions.map((version) => (
                <td key={version.id}>
                  <OrganisationLink view={view} organisation={version.fact.stream.publisher} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{words("versions.at")}</th>
              {versions.map(({ id: of, fact }) => (
                <td key={of}>
                  <time dateTime={fact.transaction.block.time}>{formats.dateTime(fact.transaction.block.time)}</time> ·{" "}
                  {words("versions.block")} {formats.integer(fact.transaction.block.number)}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{words("versions.tx")}</th>
              {versions.map(({ id: of, fact }) => (
                <td key={of}>
                  <Hash view={view} hex={fact.transaction.hash} what={t("fact.transaction")} />
                  <br />
                  <a href={href(`/facts/${of}`)}>{words("versions.proof")}</a>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

interface VersionNameProps {
  readonly view: View;
  readonly version: Version;
  readonly number: number;
  readonly isHere: boolean;
  readonly counts: boolean;
}

function VersionName({ view, version, number, isHere, counts }: VersionNameProps) {
  const words = checkWords(view.locale);
  const name = words("versions.version", { number });
  return (
    <>
      {isHere ? <span aria-current="page">{name}</span> : <a href={view.href(`/flows/${version.id}`)}>{name}</a>}
      <span className="fine">
        {" · "}
        {counts ? words("versions.counted") : words("versions.replaced")}
        {isHere && ` · ${words("versions.here")}`}
      </span>
    </>
  );
}
