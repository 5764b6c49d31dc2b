import type { View } from "../../lib/view.ts";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import type { Trace } from "./ask-trace.ts";
import { LinksTable } from "./LinksTable.tsx";
import { stageName } from "./phrases.ts";
import { UnaccountedTable } from "./UnaccountedTable.tsx";
import { traceWords } from "./words.ts";

interface HopSectionProps {
  readonly view: View;
  readonly trace: Trace;
  readonly hop: Trace["hops"][number];
}

/** One hop: how much, on what ground, how far its stages have come, between whom, and what is unaccounted for behind it. */
export function HopSection({ view, trace, hop }: HopSectionProps) {
  const { t, formats, locale } = view;
  const words = traceWords(locale);
  const { number, usd, records, unknownUsd, computed, destination, stages } = hop;
  const streams = trace.streams.filter(({ id }) => hop.links.some(({ stream }) => stream?.id === id));
  const allUnknown = records > 0 && unknownUsd === records;
  return (
    <li className="hop">
      <h3 id={`hop-${number}`}>
        {words("hops.name", { number, from: stageName(locale, trace, number - 1), to: stageName(locale, trace, number) })}
      </h3>
      <p className="hop-figure">
        {destination ? (
          words("basis.DESTINATION.meaning")
        ) : (
          <>
            <strong>
              <bdi>{allUnknown ? t("words.unknown") : formats.moneyExact(usd, "USD")}</bdi>
            </strong>{" "}
            · {t("words.records", { count: records })}
            {unknownUsd > 0 && <> · {words("unknown", { count: unknownUsd })}</>}{" "}
            {computed ? (
              <span className="tag tag-computed">{words("basis.POOLED.tag")}</span>
            ) : (
              streams.map(({ id, label }) => <ProofLabel key={id} view={view} label={label} />)
            )}
          </>
        )}
      </p>
      {computed && <p className="prose fine">{words("basis.POOLED.meaning")}</p>}
      {stages.length > 1 && (
        <p className="fine">
          {words("hops.stages")}{" "}
          {stages
            .map((stage) =>
              words("hops.stage", {
                kind: t(`kinds.${stage.kind}.many`),
                amount: stage.unknownUsd === stage.records ? t("words.unknown") : formats.moneyExact(stage.usd, "USD"),
              }),
            )
            .join(" · ")}
        </p>
      )}
      <LinksTable view={view} trace={trace} hop={hop} />
      <UnaccountedTable view={view} trace={trace} stage={number} />
    </li>
  );
}
