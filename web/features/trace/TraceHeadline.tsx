import { compare } from "../../lib/decimal.ts";
import type { View } from "../../lib/view.ts";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import type { Trace, TraceScene } from "./ask-trace.ts";
import { unaccountedOf } from "./phrases.ts";
import { traceQuery, ways } from "./trace-selection.ts";
import { traceWords } from "./words.ts";

interface TraceHeadlineProps {
  readonly view: View;
  readonly scene: TraceScene;
  readonly trace: Trace;
}

/** The one figure: what is traced, how much of it no record accounts for, and the other ways to look. */
export function TraceHeadline({ view, scene, trace }: TraceHeadlineProps) {
  const { t, formats, href, locale } = view;
  const words = traceWords(locale);
  const { gaps, ends } = unaccountedOf(trace);
  const allUnknown = trace.records > 0 && trace.unknownUsd === trace.records;
  const direction = trace.direction.toLowerCase();
  return (
    <section className="headline" aria-label={words("headline.label", { what: scene.what })}>
      <p className="headline-number">
        {allUnknown ? (
          t("words.unknown")
        ) : (
          <data value={trace.usd}>
            <bdi>{formats.moneyRounded(trace.usd, "USD")}</bdi>
          </data>
        )}
      </p>
      {!allUnknown && (
        <p className="headline-exact">
          {t.rich("words.exactly", { amount: formats.moneyExact(trace.usd, "USD"), exact: (chunks) => <bdi>{chunks}</bdi> })}
        </p>
      )}
      <p className="headline-what">
        {words("headline.what")} · {t("words.records", { count: trace.records })}
        {trace.record !== null && (
          <>
            {" "}
            · <a href={href(`/flows/${trace.record.id}`)}>{words("headline.record", { reference: trace.record.reference })}</a>
          </>
        )}
        {scene.selection.start.organisation !== undefined && (
          <>
            {" "}
            · <a href={href(`/organisations/${scene.selection.start.organisation}`)}>{words("headline.organisation")}</a>
          </>
        )}
        {scene.selection.start.country !== undefined && (
          <>
            {" "}
            · <a href={href(`/countries/${scene.selection.start.country}`)}>{words("headline.country")}</a>
          </>
        )}
      </p>
      {(["gaps", "ends"] as const).map((which) => {
        const amount = which === "gaps" ? gaps : ends;
        return (
          compare(amount, "0") > 0 && (
            <p key={which} className="headline-what">
              {words.rich(`headline.${which}`, {
                amount: formats.moneyExact(amount, "USD"),
                exact: (chunks) => <bdi className="trace-exact">{chunks}</bdi>,
              })}
            </p>
          )
        );
      })}
      {trace.unknownUsd > 0 && <p className="headline-what">{t("words.unknownUsd", { count: trace.unknownUsd })}</p>}
      {trace.streams.map((stream) => (
        <p key={stream.id} className="headline-source">
          {words.rich("headline.source", {
            title: stream.title,
            stream: (chunks) => (
              <a href={href(`/streams/${stream.id}`)} lang="" dir="auto">
                {chunks}
              </a>
            ),
          })}
          {" · "}
          {stream.dataDate === null ? t("funds.dataDateUnknown") : t("funds.dataDate", { date: formats.date(stream.dataDate) })}{" "}
          <ProofLabel view={view} label={stream.label} />
        </p>
      ))}
      <ul className="trace-ways" aria-label={words("ways.label")}>
        {ways.map((way) => (
          <li key={way}>
            <a href={href("/trace", traceQuery({ ...scene.selection, way }))} aria-current={way === direction ? "true" : undefined}>
              {words(`ways.${way}.link`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
