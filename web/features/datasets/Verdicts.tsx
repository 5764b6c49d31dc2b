import type { DatasetFileFragment, DatasetRowFragment, FileCheckQuery } from "../../generated/graphql.ts";
import { isolate } from "../../lib/isolate.ts";
import type { View } from "../../lib/view.ts";
import { Hash } from "../../ui/Hash.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { OrganisationLink } from "../../ui/links.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { type Copy, type Likeness, likenessOf, standingOf } from "./judge.ts";
import { datasetWords } from "./words.ts";

interface VerdictsProps {
  readonly view: View;
  readonly copy: Copy;
  readonly found: FileCheckQuery;
  /** The data set that the reader came from, where there is one. */
  readonly dataset: string | undefined;
}

/** What a copy is: a heading that says it, and each record that says so with its proof. */
export function Verdicts({ view, copy, found, dataset }: VerdictsProps) {
  const words = datasetWords(view.locale);
  const versions = found.datasetsByHash.flatMap((version) => {
    const likeness = likenessOf(copy, version);
    return likeness === null ? [] : [{ version, likeness, standing: standingOf(version) }];
  });
  const files = found.sourceFiles.nodes.flatMap((file) => {
    const likeness = likenessOf(copy, { sha256: file.sha256, unpackedSha256: null });
    return likeness === null ? [] : [{ file, likeness }];
  });
  const newest = versions.find(({ standing }) => standing === "newest");
  const best = versions.find(({ version }) => version.id === dataset) ?? newest ?? versions[0];
  const heading =
    best !== undefined
      ? words(`verdict.${best.standing}.${best.likeness === "same" ? "same" : "content"}`, {
          title: isolate(view.locale, best.version.title),
          version: isolate(view.locale, best.version.version),
        })
      : files[0] !== undefined
        ? words(files[0].likeness === "same" ? "verdict.source.same" : "verdict.source.content", {
            title: isolate(view.locale, files[0].file.stream.title),
          })
        : words("verdict.none");
  const good = best === undefined ? files.length > 0 : best.standing === "newest";
  return (
    <div data-verdict={best?.standing ?? (files.length > 0 ? "source" : "none")}>
      <h1>
        <Icon name={good ? "good" : "flag"} /> {heading}
      </h1>
      {best === undefined && files.length === 0 && <p className="prose">{words("verdict.noneHint")}</p>}
      <dl className="facts">
        <dt>{words("verdict.yours")}</dt>
        <dd>
          <Hash view={view} hex={copy.sha256.slice(2)} what={words("columns.sha256")} />
        </dd>
        {copy.unpacked !== undefined && (
          <>
            <dt>{words("verdict.yoursUnpacked")}</dt>
            <dd>
              <Hash view={view} hex={copy.unpacked.slice(2)} what={words("columns.sha256")} />
            </dd>
          </>
        )}
      </dl>
      {versions.map(({ version, likeness }) => (
        <VersionVerdict key={version.id} view={view} version={version} likeness={likeness} />
      ))}
      {files.map(({ file, likeness }) => (
        <SourceVerdict key={`${file.stream.id} ${file.fromSeq} ${file.name}`} view={view} file={file} likeness={likeness} />
      ))}
    </div>
  );
}

function VersionVerdict({
  view,
  version,
  likeness,
}: {
  readonly view: View;
  readonly version: DatasetRowFragment;
  readonly likeness: Likeness;
}) {
  const { href, formats, locale } = view;
  const words = datasetWords(locale);
  const { id, title, next, fact, dataDate } = version;
  return (
    <div className="verdict-file">
      <p>
        <a href={href(`/datasets/${id}`)} lang="" dir="auto">
          {title}
        </a>
        , {words("version", { version: version.version })} · {words(`standing.${standingOf(version)}`)}
        {dataDate !== null && <> · {words("upTo", { date: formats.date(dataDate) })}</>}
      </p>
      <p>{words(`likeness.${likeness}`)}</p>
      {next !== null && (
        <p>
          <a href={href(`/datasets/${next.id}`)}>{words("verdict.next", { version: isolate(locale, next.version) })}</a>
        </p>
      )}
      <p className="fine">
        {words("verdict.saidBy")} <OrganisationLink view={view} organisation={fact.stream.publisher} /> ·{" "}
        <ProofLabel view={view} label={fact.label} href={href(`/facts/${id}`)} /> <a href={href(`/facts/${id}`)}>{words("proof")}</a>
      </p>
    </div>
  );
}

function SourceVerdict({ view, file, likeness }: { readonly view: View; readonly file: DatasetFileFragment; readonly likeness: Likeness }) {
  const { href, formats, locale } = view;
  const words = datasetWords(locale);
  const { stream, name, transaction } = file;
  return (
    <div className="verdict-file">
      <p>
        <code dir="ltr">{name}</code>: {words("verdict.readInto")}{" "}
        <a href={href(`/streams/${stream.id}`)} lang="" dir="auto">
          {stream.title}
        </a>
      </p>
      <p>{words(`likeness.${likeness}`)}</p>
      <p className="fine">
        {words("verdict.saidBy")} <OrganisationLink view={view} organisation={stream.publisher} />
        {transaction !== null && (
          <>
            {" "}
            · {words("verdict.block", { block: formats.integer(transaction.block.number) })}{" "}
            <Hash view={view} hex={transaction.hash} what={view.t("search.kinds.TRANSACTION")} />
          </>
        )}
      </p>
    </div>
  );
}
