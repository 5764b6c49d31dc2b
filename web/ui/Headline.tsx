import type { ReactNode } from "react";
import type { FlowKind, ProofLabel as Label } from "../generated/graphql.ts";
import type { Series } from "../lib/series.ts";
import type { View } from "../lib/view.ts";
import { ProofLabel } from "./ProofLabel.tsx";
import { SourceLine } from "./SourceLine.tsx";

interface HeadlineProps {
  readonly view: View;
  readonly kind: FlowKind;
  readonly stream: Series["stream"];
  readonly total: { readonly usd: string; readonly records: number; readonly unknownUsd: number; readonly label: Label };
  /** "2006 to 2026"; the empty string where there are no years. */
  readonly period: string;
  /** Where the reader can check this very sum. */
  readonly checkHref?: string | undefined;
  readonly children?: ReactNode;
}

/** The one figure of a page: number, unit, kind, period, source, data date, proof label. */
export function Headline({ view, kind, stream, total, period, checkHref, children }: HeadlineProps) {
  const { t, formats } = view;
  return (
    <section className="headline" aria-label={t("funds.figure", { kinds: t(`kinds.${kind}.many`), period })}>
      <p className="headline-number">
        <data value={total.usd}>
          <bdi>{formats.moneyRounded(total.usd, "USD")}</bdi>
        </data>
      </p>
      <p className="headline-exact">
        {t.rich("words.exactly", { amount: formats.moneyExact(total.usd, "USD"), exact: (chunks) => <bdi>{chunks}</bdi> })}
      </p>
      <p className="headline-what">
        {t("funds.figure", { kinds: t(`kinds.${kind}.many`), period })} · {t("words.records", { count: total.records })}
        {children}
      </p>
      <p className="headline-source">
        <SourceLine view={view} stream={stream} sentence={(parts) => t.rich("funds.figureSource", parts)} />
      </p>
      {total.unknownUsd > 0 && <p className="headline-what">{t("words.unknownUsd", { count: total.unknownUsd })}</p>}
      <p className="headline-proof">
        <ProofLabel view={view} label={total.label} />
        {checkHref !== undefined && <a href={checkHref}>{t("funds.checkTotal")}</a>}
      </p>
    </section>
  );
}
