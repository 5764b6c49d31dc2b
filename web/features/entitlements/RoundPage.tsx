import "./entitlements.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { EntitlementRoundRowFragment } from "../../generated/graphql.ts";
import { ask } from "../../lib/ask.ts";
import { pageMetadata } from "../../lib/metadata.ts";
import { only } from "../../lib/pin.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import type { View } from "../../lib/view.ts";
import { answered } from "../../ui/answered.tsx";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Page } from "../../ui/Page.tsx";
import { Pager } from "../../ui/Pager.tsx";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { EntitlementRoundQuery } from "./entitlements.query.ts";
import { FiguresTable, WithheldNote } from "./FiguresTable.tsx";
import { RoundSays } from "./RoundSays.tsx";
import { placeRows } from "./rows.tsx";
import { amountIn, entitlementWords, periodIn } from "./words.ts";

type Request = PageRequest<{ readonly id: string }>;

const askFor = ({ params: { id }, search, asOf }: Request) =>
  ask(EntitlementRoundQuery, { id, filter: { round: [id] }, after: only(search, "after") ?? null, asOf });

function titleOf(view: View, { sector, country, periodFrom, periodTo }: EntitlementRoundRowFragment): string {
  const words = entitlementWords(view.locale);
  return words("roundTitle", {
    sector: words(`sectors.${sector}`),
    country: placeName(view.locale, country),
    period: periodIn(view, periodFrom, periodTo),
  });
}

export async function describeRound(request: Request): Promise<Metadata> {
  const { view, params } = request;
  const answer = await askFor(request);
  const round = answer.ok ? answer.data.entitlementRound : null;
  const words = entitlementWords(view.locale);
  if (round === null) return { title: words("name"), robots: { index: false } };
  return pageMetadata(view, `/entitlements/rounds/${params.id}`, {}, titleOf(view, round), words("description"));
}

/** One round: what is due, place by place, and the records that say so. */
export async function RoundPage({ request }: { readonly request: Request }) {
  const { view, params, search } = request;
  const { formats, href } = view;
  const words = entitlementWords(view.locale);
  const path = `/entitlements/rounds/${params.id}`;
  return answered(request, path, {}, await askFor(request), ({ meta, entitlementRound: round, places }) => {
    if (round === null) notFound();
    const { programme, claims, unit, figures } = round;
    const title = titleOf(view, round);
    return (
      <Page view={view} path={path} meta={meta}>
        <p className="eyebrow">
          <a href={href("/entitlements")}>{words("name")}</a> ·{" "}
          <a href={href(`/entitlements/programmes/${programme.id}`)}>{words("programme", { number: programme.number })}</a>
        </p>
        <h1>{title}</h1>
        {round.cancelled && (
          <p className="callout callout-warn">
            {words("cancelledText")}
            {round.cancelledBy !== null && (
              <>
                {" "}
                <a href={href(`/facts/${round.cancelledBy.id}`)}>{words("columns.record")}</a>
              </>
            )}
          </p>
        )}
        <section aria-labelledby="sums">
          <h2 id="sums" className="unseen">
            {words("round")}
          </h2>
          <FiguresTable view={view} caption={title} first={words("round")} rows={[{ key: "round", head: title, unit, figures }]} />
        </section>
        <p className="entitlement-button">
          <a className="button" href={href("/entitlements/check", { round: round.id })}>
            {words("checkLink")}
          </a>
        </p>
        <section aria-labelledby="places">
          <h2 id="places">{words("byPlace")}</h2>
          <FiguresTable view={view} caption={words("byPlace")} first={words("columns.place")} rows={placeRows(view, places.rows)} />
          <p className="downloads">
            <DownloadLink view={view} path="/export/entitlements.csv" query={{ by: "place", round: round.id }} label={words("download")} />
          </p>
        </section>
        <RoundSays view={view} round={round} />
        <section aria-labelledby="batches">
          <h2 id="batches">{words("batches")}</h2>
          <p className="prose">{claims.totalCount === 0 ? words("batchesNone") : words("batchesNote")}</p>
          {claims.totalCount > 0 && (
            <Scroll label={words("batches")}>
              <table>
                <caption className="unseen">{words("batches")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words("columns.record")}</th>
                    <th scope="col" className="number">
                      {words("columns.batch")}
                    </th>
                    <th scope="col" className="number">
                      {words("columns.paid")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {claims.nodes.map((batch) => (
                    <tr key={batch.fact.id}>
                      <th scope="row">
                        <a href={href(`/facts/${batch.fact.id}`)} className="code" dir="ltr">
                          {batch.fact.id}
                        </a>{" "}
                        <ProofLabel view={view} label={batch.fact.label} href={href(`/facts/${batch.fact.id}`)} />
                      </th>
                      <td className="number">{formats.integer(batch.claimed)}</td>
                      <td className="number">{amountIn(view, batch.paid, unit)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )}
          <Pager view={view} path={path} query={{}} after={only(search, "after")} pageInfo={claims.pageInfo} size={50} />
        </section>
        <WithheldNote view={view} />
      </Page>
    );
  });
}
