import type { Metadata } from "next";
import type { CreditExampleQuery as CreditExampleQueryResult, CreditSerialPageQuery } from "../../generated/graphql.ts";
import { type Answer, ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import { only } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Page } from "../../ui/Page.tsx";
import { CreditTable } from "./CreditTable.tsx";
import { CreditExampleQuery, CreditSerialQuery } from "./projects.query.ts";
import { SerialForm } from "./SerialForm.tsx";
import { creditsWords } from "./words.ts";

type Found = CreditSerialPageQuery["creditSerial"];
/** What was found; "malformed" for a text that is no serial; null where none was asked for. */
type Looked = Found | "malformed" | null;

interface SerialScene {
  readonly meta: CreditExampleQueryResult["meta"];
  /** A serial that is known here. */
  readonly example: string | null;
  /** As it was typed; empty where none was. */
  readonly serial: string;
  readonly found: Looked;
}

async function askSerial({ search, asOf }: PageRequest): Promise<Answer<SerialScene>> {
  const serial = only(search, "serial")?.trim() ?? "";
  const frame = await ask(CreditExampleQuery, { asOf });
  if (!frame.ok) return frame;
  const [node] = frame.data.creditRecords.nodes;
  const example = node?.serialBlock == null ? null : `${node.serialBlock}-${node.firstSerial}`;
  const base = { meta: frame.data.meta, example, serial };
  if (serial === "") return { ok: true, data: { ...base, found: null } };
  const answer = await ask(CreditSerialQuery, { serial, asOf });
  if (answer.ok) return { ok: true, data: { ...base, found: answer.data.creditSerial } };
  const { failure } = answer;
  // A mistyped serial is no failure of the page: it says what a serial looks like.
  if (failure.kind === "refused" && failure.code === "BAD_SERIAL") return { ok: true, data: { ...base, found: "malformed" } };
  return answer;
}

export async function describeSerial({ view }: PageRequest): Promise<Metadata> {
  return { title: creditsWords(view.locale)("serial.title"), robots: { index: false } };
}

/** The life of one serial: issued, held, retired …, each with its record. */
export async function SerialPage({ request }: { readonly request: PageRequest }) {
  const { view } = request;
  const words = creditsWords(view.locale);
  const path = "/credits/serials";
  return answered(request, path, {}, await askSerial(request), ({ meta, example, serial, found }) => {
    const title =
      found === null || found === "malformed"
        ? words("serial.title")
        : words("serial.titleOf", { number: found.number, block: isolate(view.locale, found.block) });
    const query = serial === "" ? {} : { serial };
    const streams = found === null || found === "malformed" ? [] : found.lives.map(({ stream }) => stream);
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">
          <a href={view.href("/credits")}>{words("name")}</a>
        </p>
        <h1 className="record-title">{title}</h1>
        <SerialForm view={view} value={serial} example={example} />
        {found === "malformed" && <p className="callout">{words("serial.malformed", { serial: isolate(view.locale, serial) })}</p>}
        {found !== null && found !== "malformed" && <Lives view={view} found={found} />}
        {streams.length > 0 && <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={streams} />}
      </Page>
    );
  });
}

function Lives({ view, found }: { readonly view: View; readonly found: Found }) {
  const { href, locale } = view;
  const words = creditsWords(locale);
  const { block, number, lives, similarBlocks } = found;
  if (lives.length === 0) {
    return (
      <div className="callout">
        <p>{words("serial.unknown", { block: isolate(locale, block) })}</p>
        {similarBlocks.length === 0 ? (
          <p>{words("serial.noSimilar")}</p>
        ) : (
          <>
            <p>{words("serial.similar")}</p>
            <ul>
              {similarBlocks.map((similar) => (
                <li key={similar}>
                  <a href={href("/credits/serials", { serial: `${similar}-${number}` })}>
                    <bdi>{similar}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    );
  }
  return lives.map(({ stream, project, vintage, state, records, maybeIssuedBy }) => (
    <section key={stream.id} aria-labelledby={`life-${stream.id}`}>
      <h2 id={`life-${stream.id}`}>{words(`serial.states.${state}`)}</h2>
      <p>
        <a href={href(`/credits/projects/${project.id}`)} lang="" dir="auto">
          {project.name}
        </a>
        {vintage !== null && <> · {words("records.of", { vintage: String(vintage) })}</>}
        {" · "}
        <a href={href(`/streams/${stream.id}`)} lang="" dir="auto">
          {stream.title}
        </a>
      </p>
      {records.length === 0 ? (
        <p>{words("serial.noRecords")}</p>
      ) : (
        <CreditTable view={view} caption={words("records.title")} records={records} />
      )}
      {maybeIssuedBy.length > 0 && (
        <>
          <p className="prose">{words("serial.maybe")}</p>
          <CreditTable view={view} caption={words("serial.maybe")} records={maybeIssuedBy} />
        </>
      )}
    </section>
  ));
}
