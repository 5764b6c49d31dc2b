import type { View } from "../../lib/view.ts";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import type { BoundaryFigures, BoundaryScene, Stream } from "./ask-boundary.ts";
import { recordsQuery } from "./boundary-selection.ts";
import { boundaryWords } from "./words.ts";

interface BoundaryHeadlineProps {
  readonly view: View;
  readonly scene: BoundaryScene;
  readonly stream: Stream;
  readonly figures: BoundaryFigures;
}

/** The one figure: what came in, each dollar once; and how much more it would be if all were added up. */
export function BoundaryHeadline({ view, scene, stream, figures }: BoundaryHeadlineProps) {
  const { t, formats, href, locale } = view;
  const words = boundaryWords(locale);
  const { funding, gross, pledged } = figures.incoming;
  const records = href("/boundary/records", recordsQuery(scene.selection, { direction: "INCOMING", treatment: "COUNTED" }));
  return (
    <section className="headline" aria-label={words("headline.label", { what: scene.what })}>
      <p className="headline-number">
        <data value={funding.usd}>
          <bdi>{formats.moneyRounded(funding.usd, "USD")}</bdi>
        </data>
      </p>
      <p className="headline-exact">
        {t.rich("words.exactly", { amount: formats.moneyExact(funding.usd, "USD"), exact: (chunks) => <bdi>{chunks}</bdi> })}
      </p>
      <p className="headline-what">
        {words("headline.what")} · <a href={records}>{t("words.records", { count: funding.records })}</a>
      </p>
      <p className="headline-what">
        {words.rich("headline.naive", {
          gross: formats.moneyExact(gross.usd, "USD"),
          counted: formats.moneyExact(funding.usd, "USD"),
          exact: (chunks) => <bdi className="nowrap">{chunks}</bdi>,
        })}
        {pledged.records > 0 && <> {words("headline.pledged", { amount: formats.moneyExact(pledged.usd, "USD") })}</>}
      </p>
      <p className="headline-source">
        {words.rich("headline.source", {
          title: stream.title,
          stream: (chunks) => (
            <a href={href(`/streams/${stream.id}`)} lang="" dir="auto">
              {chunks}
            </a>
          ),
        })}
        {" · "}
        {stream.dataDate === null ? t("funds.dataDateUnknown") : t("funds.dataDate", { date: formats.date(stream.dataDate) })}
      </p>
      {funding.unknownUsd > 0 && <p className="headline-what">{t("words.unknownUsd", { count: funding.unknownUsd })}</p>}
      <p className="headline-proof">
        <ProofLabel view={view} label={stream.label} />
      </p>
    </section>
  );
}
