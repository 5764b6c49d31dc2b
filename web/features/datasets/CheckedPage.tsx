import type { Metadata } from "next";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { Page } from "../../ui/Page.tsx";
import { CheckFileSection } from "./CheckFileSection.tsx";
import { FileCheckQuery } from "./datasets.query.ts";
import { type Copy, readHash } from "./judge.ts";
import { Verdicts } from "./Verdicts.tsx";
import { datasetWords } from "./words.ts";

const path = "/datasets/check";
const nobodys = `0x${"00".repeat(32)}`;

export async function describeChecked({ view }: PageRequest): Promise<Metadata> {
  const words = datasetWords(view.locale);
  return { ...pageMetadata(view, path, {}, words("check.title"), words("check.lead")), robots: { index: false } };
}

/** What is known of a copy by its hash: the same answer whether the browser computed it or a tool of the reader's own. */
export async function CheckedPage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const words = datasetWords(view.locale);
  const given = only(search, "sha256");
  const [sha256, unpacked] = [readHash(given), readHash(only(search, "unpacked"))];
  const copy: Copy | null = sha256 === null ? null : { sha256, ...(unpacked !== null && { unpacked }) };
  const hashes = copy === null ? [nobodys] : [copy.sha256, ...(copy.unpacked === undefined ? [] : [copy.unpacked])];
  const query = { sha256: sha256?.slice(2), unpacked: unpacked?.slice(2), dataset: only(search, "dataset") };
  const answer = await ask(FileCheckQuery, { sha256: hashes, asOf });
  return answered(request, path, query, answer, (found) => (
    <Page view={view} path={path} query={query} meta={found.meta}>
      <p className="eyebrow">
        <a href={view.href("/datasets")}>{words("name")}</a>
      </p>
      {copy === null ? (
        <h1>{words("check.title")}</h1>
      ) : (
        <Verdicts view={view} copy={copy} found={found} dataset={only(search, "dataset")} />
      )}
      <CheckFileSection
        view={view}
        {...(query.dataset !== undefined && { dataset: query.dataset })}
        {...(copy === null && given !== undefined && { malformed: given })}
      />
    </Page>
  ));
}
