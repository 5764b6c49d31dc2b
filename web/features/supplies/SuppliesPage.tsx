import type { Metadata } from "next";
import { ChartFigure } from "../../charts/figure/ChartFigure.tsx";
import type { Query } from "../../lib/address.ts";
import { isolate } from "../../lib/isolate.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only, type Search } from "../../lib/pin.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { CiteBox } from "../../ui/CiteBox.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { askSupplies, type SupplyScene } from "./ask-supplies.ts";
import { BalanceTable } from "./BalanceTable.tsx";
import { mapState } from "./charts/map.ts";
import { HandOverTable } from "./HandOverTable.tsx";
import { SuppliesForm } from "./SuppliesForm.tsx";
import { SuppliesHeadline } from "./SuppliesHeadline.tsx";
import { SupplyTotalChecks } from "./SupplyTotalChecks.tsx";
import { readSelection, type SupplySelection, selectionQuery } from "./selection.ts";
import { suppliesWords, unitName } from "./words.ts";

/** Records on a page. */
const size = 25;

/** The page of one item is the page of all goods, narrowed to it. */
function searchOf({ search, params }: PageRequest<{ readonly id?: string }>): Search {
  return params.id === undefined ? search : { ...search, item: params.id };
}

/** One item's page has an address of its own, however a reader came to it. */
function addressOf(selection: SupplySelection): { readonly path: string; readonly query: Query } {
  const { item, ...rest } = selection;
  return item === undefined
    ? { path: "/supplies", query: selectionQuery(selection) }
    : { path: `/supplies/items/${encodeURIComponent(item)}`, query: selectionQuery(rest) };
}

export async function describeSupplies(request: PageRequest<{ readonly id?: string }>): Promise<Metadata> {
  const { view, asOf } = request;
  const answer = await askSupplies(searchOf(request), asOf);
  const words = suppliesWords(view.locale);
  if (!answer.ok || answer.data.stream === undefined) return { title: words("name") };
  const { stream, selection } = answer.data;
  const description = words("description", { source: stream.title });
  const { path, query } = addressOf(selection);
  return pageMetadata(view, path, query, titleOf(view, answer.data), description);
}

function titleOf(view: View, { selection, figures }: SupplyScene): string {
  const words = suppliesWords(view.locale);
  const received = (figures?.received.rows ?? []).filter(({ kind }) => kind === "RECEIPT");
  if (received.length === 0) return words("titleNone");
  const amounts = view.formats.list(
    received.map(({ unit, quantity }) => words("amount", { unit: unitName(view.locale, unit), quantity: view.formats.rounded(quantity) })),
  );
  const item = figures?.items.rows.find((row) => row.item?.id === selection.item)?.item;
  return selection.item === undefined || item == null
    ? words("title", { received: amounts })
    : words("titleItem", { item: isolate(view.locale, item.name), received: amounts });
}

/** Goods followed like money: one source at a time, narrowed by what the address says. */
export async function SuppliesPage({ request }: { readonly request: PageRequest<{ readonly id?: string }> }) {
  const { view, asOf } = request;
  const { href, locale } = view;
  const words = suppliesWords(locale);
  const answer = await askSupplies(searchOf(request), asOf);
  const { path, query } = addressOf(answer.ok ? answer.data.selection : readSelection(searchOf(request)));
  return answered(request, path, query, answer, (scene) => {
    const { meta, stream, figures, selection } = scene;
    const title = titleOf(view, scene);
    const state = mapState(locale, scene, asOf !== null);
    const after = only(request.search, "after");
    return (
      <Page view={view} path={path} query={query} meta={meta}>
        <p className="eyebrow">{selection.item === undefined ? words("name") : <a href={href("/supplies")}>{words("name")}</a>}</p>
        <h1>{title}</h1>
        {stream === undefined || figures === null ? (
          <p className="callout">{words("none")}</p>
        ) : (
          <>
            <SuppliesHeadline view={view} stream={stream} figures={figures} />
            <SuppliesForm view={view} scene={scene} />
            {figures.list.totalCount === 0 ? (
              <div className="callout">
                <p>{words("empty")}</p>
                <p>
                  <a href={href("/supplies", { source: stream.id })}>{words("clear")}</a>
                </p>
              </div>
            ) : (
              <>
                {state !== null && <ChartFigure view={view} state={state} level={2} />}
                <BalanceTable view={view} scene={scene} figures={figures} />
                <SupplyTotalChecks view={view} scene={scene} figures={figures} />
                <section aria-labelledby="records">
                  <h2 id="records">{words("records.title")}</h2>
                  <p className="prose">
                    {words(selection.late ? "records.countLate" : "records.count", { count: figures.list.totalCount })}
                  </p>
                  <HandOverTable view={view} caption={words("records.title")} records={figures.list.nodes} />
                  <Pager view={view} path={path} query={query} after={after} pageInfo={figures.list.pageInfo} size={size} />
                  <p className="downloads">
                    <DownloadLink
                      view={view}
                      path="/export/supplies.csv"
                      query={selectionQuery(selection)}
                      label={words("records.download")}
                    />
                  </p>
                </section>
              </>
            )}
            <section className="prose" aria-labelledby="counted">
              <h2 id="counted">{words("counted.title")}</h2>
              <p>{words("counted.text")}</p>
            </section>
            <CiteBox view={view} meta={meta} path={path} query={query} title={title} sources={[stream]} />
          </>
        )}
      </Page>
    );
  });
}
