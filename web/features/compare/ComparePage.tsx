import type { Metadata } from "next";
import { ask } from "../../lib/ask.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { ComparePairQuery, CompareQuery } from "./compare.query.ts";
import { MatchesTable } from "./MatchesTable.tsx";
import { compareWords } from "./words.ts";

const path = "/compare";
/** Flows of each pair where all pairs are shown. */
const few = 10;
const pageSize = 50;

interface Wishes {
  readonly country: string | undefined;
  readonly organisation: string | undefined;
  /** The pair that is read through page by page. */
  readonly pair: string | undefined;
}

function readWishes({ search }: PageRequest): Wishes {
  return { country: only(search, "country")?.toUpperCase(), organisation: only(search, "organisation"), pair: only(search, "pair") };
}

function titleOf({ view }: PageRequest, { country, organisation }: Wishes): string {
  const words = compareWords(view.locale);
  if (country !== undefined) return words("titlePlace", { place: placeName(view.locale, { code: country, name: country }) });
  return organisation === undefined ? words("title") : words("titlePlace", { place: isolate(view.locale, organisation) });
}

export async function describeCompare(request: PageRequest): Promise<Metadata> {
  const wishes = readWishes(request);
  return pageMetadata(request.view, path, { ...wishes }, titleOf(request, wishes), compareWords(request.view.locale)("lead"));
}

/** Pairs of sources that tell of the same flows by an exact code, side by side and never added up. */
export async function ComparePage({ request }: { readonly request: PageRequest }) {
  const { view, search, asOf } = request;
  const words = compareWords(view.locale);
  const wishes = readWishes(request);
  const after = only(search, "after");
  const asked = { country: wishes.country ?? null, organisation: wishes.organisation ?? null, asOf };
  const answer =
    wishes.pair === undefined
      ? await ask(CompareQuery, { ...asked, first: few })
      : await ask(ComparePairQuery, { ...asked, pair: wishes.pair, first: pageSize, after: after ?? null });
  const title = titleOf(request, wishes);
  return answered(request, path, { ...wishes, after }, answer, ({ meta, comparisons }) => (
    <Page view={view} path={path} query={{ ...wishes, after }} meta={meta}>
      <p className="eyebrow">{words("name")}</p>
      <h1>{title}</h1>
      <p className="prose">{words("lead")}</p>
      {comparisons.length === 0 && <p className="callout">{words("none")}</p>}
      {comparisons.map(({ id, stream, naming, matches, agree, more, less, unknown, flows }) => {
        const caption = words("pair", { own: isolate(view.locale, stream.title), naming: isolate(view.locale, naming.title) });
        return (
          <section key={id} aria-labelledby={`pair-${id}`}>
            <h2 id={`pair-${id}`}>{caption}</h2>
            <p className="prose">
              {words("counts", { matches, agree, more: view.formats.integer(more), less: view.formats.integer(less) })}{" "}
              {unknown > 0 && words("unknown", { count: unknown })}
            </p>
            <MatchesTable view={view} caption={caption} matches={flows.nodes} />
            {wishes.pair === undefined ? (
              flows.pageInfo.hasNextPage && (
                <p>
                  <a href={view.href(path, { ...wishes, pair: id })}>{words("open", { count: matches })}</a>
                </p>
              )
            ) : (
              <Pager view={view} path={path} query={{ ...wishes }} after={after} pageInfo={flows.pageInfo} size={pageSize} />
            )}
          </section>
        );
      })}
      <section className="prose" aria-labelledby="why">
        <h2 id="why">{words("why")}</h2>
        <p>{words("whyText")}</p>
      </section>
      {comparisons.length > 0 && (
        <CiteBox
          view={view}
          meta={meta}
          path={path}
          query={{ ...wishes, after }}
          title={title}
          sources={[...new Map(comparisons.flatMap(({ stream, naming }) => [stream, naming]).map((each) => [each.id, each])).values()]}
        />
      )}
    </Page>
  ));
}
