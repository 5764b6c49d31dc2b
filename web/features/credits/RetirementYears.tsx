import type { RetirementsQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { RetiredTable } from "./RetiredTable.tsx";
import { type CreditSelection, selectionQuery } from "./selection.ts";
import { creditsWords } from "./words.ts";

interface RetirementYearsProps {
  readonly view: View;
  readonly selection: CreditSelection;
  readonly rows: RetirementsQuery["years"]["rows"];
}

/** Credits retired in each year, each leading to its records. */
export function RetirementYears({ view, selection, rows }: RetirementYearsProps) {
  const { t, href } = view;
  const words = creditsWords(view.locale);
  return (
    <RetiredTable
      view={view}
      title={words("retirements.byYear")}
      anchor="by-year"
      heads={[t("columns.year"), words("balance.retired"), t("columns.records")]}
      rows={[...rows].reverse().map(({ year, retired, records }) => ({
        key: year,
        head:
          year === null ? t("words.unknown") : <a href={href("/credits/retirements", selectionQuery({ ...selection, year }))}>{year}</a>,
        retired,
        count: records,
        current: year !== null && year === selection.year,
      }))}
    />
  );
}
