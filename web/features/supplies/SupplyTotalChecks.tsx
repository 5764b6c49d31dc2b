import { queryString } from "../../lib/address.ts";
import { publicRpcUrl } from "../../lib/environment.ts";
import type { View } from "../../lib/view.ts";
import { CheckSection } from "../../ui/check/CheckSection.tsx";
import type { SupplyScene } from "./ask-supplies.ts";
import { selectionQuery } from "./selection.ts";
import { suppliesWords, unitName } from "./words.ts";

interface SupplyTotalChecksProps {
  readonly view: View;
  readonly scene: SupplyScene;
  readonly figures: NonNullable<SupplyScene["figures"]>;
}

/**
 * The check of what one country received, for each unit. The ledger keeps totals by country, year, kind and unit: of an item, or of what
 * came late, it keeps none, and those of a whole stream are more than one proof holds.
 */
export function SupplyTotalChecks({ view, scene, figures }: SupplyTotalChecksProps) {
  const { selection, meta } = scene;
  if (selection.country === undefined || selection.item !== undefined || selection.late) return null;
  const { t, formats, locale } = view;
  const words = suppliesWords(locale);
  return figures.received.rows
    .filter(({ kind }) => kind === "RECEIPT")
    .map(({ unit, quantity, usd }) => {
      const amount = words("amount", { unit: unitName(locale, unit), quantity: formats.amountExact(quantity) });
      return (
        <CheckSection
          key={unit}
          view={view}
          id={`check-${unit}`}
          title={`${t("check.totalTitle")}: ${amount}`}
          what={t("check.totalWhat")}
          lead={t("check.leadNewest")}
          subject={
            view.pin === null
              ? {
                  kind: "supplyTotal",
                  query: queryString(selectionQuery(selection)),
                  shown: { unit, quantity, usd },
                  block: meta.chains[0]?.indexedBlock?.number ?? 0,
                }
              : t("check.pinnedTotal")
          }
          suggestedNode={publicRpcUrl() ?? ""}
          nodeAway={meta.chains.some(({ nodeBlock }) => nodeBlock === null)}
        />
      );
    });
}
