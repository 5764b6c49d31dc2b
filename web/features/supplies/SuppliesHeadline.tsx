import type { View } from "../../lib/view.ts";
import { ProofLabel } from "../../ui/ProofLabel.tsx";
import { SourceLine } from "../../ui/SourceLine.tsx";
import type { SupplyScene, SupplyStream } from "./ask-supplies.ts";
import { suppliesWords, unitName } from "./words.ts";

interface SuppliesHeadlineProps {
  readonly view: View;
  readonly stream: SupplyStream;
  readonly figures: NonNullable<SupplyScene["figures"]>;
}

/** The figures of the page, one for each unit: quantities of different units are never added. */
export function SuppliesHeadline({ view, stream, figures }: SuppliesHeadlineProps) {
  const { formats, href, locale } = view;
  const words = suppliesWords(locale);
  const received = figures.received.rows.filter(({ kind }) => kind === "RECEIPT");
  return (
    <section className="headline" aria-label={words("headline.label")}>
      {received.map(({ unit, quantity, usd, freightUsd, records, unknownUsd, unknownFreight, label }) => (
        <div key={unit}>
          <p className="headline-number">
            <data value={quantity}>{words("amount", { unit: unitName(locale, unit), quantity: formats.amountExact(quantity) })}</data>
          </p>
          <p className="headline-what">
            {usd === null
              ? words("headline.worthUnknown", { count: records })
              : words("headline.worth", { count: records, usd: formats.moneyExact(usd, "USD") })}
          </p>
          {unknownUsd > 0 && usd !== null && <p className="headline-what">{words("headline.unknownUsd", { count: unknownUsd })}</p>}
          {freightUsd !== null && (
            <p className="headline-what">
              {words("headline.freight", { usd: formats.moneyExact(freightUsd, "USD"), count: unknownFreight })}
            </p>
          )}
          <p className="headline-proof">
            <ProofLabel view={view} label={label} href={href(`/streams/${stream.id}`)} />
          </p>
        </div>
      ))}
      <p className="headline-source">
        <SourceLine view={view} stream={stream} sentence={(parts) => words.rich("headline.source", parts)} />
      </p>
    </section>
  );
}
