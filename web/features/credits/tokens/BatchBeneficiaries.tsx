import type { CarbonBatchPageQuery } from "../../../generated/graphql.ts";
import type { View } from "../../../lib/view.ts";
import { RetiredTable } from "../RetiredTable.tsx";
import { trimmed } from "./batch-title.ts";
import { Who } from "./LifeTable.tsx";
import { tokenWords } from "./words.ts";

type Rows = NonNullable<CarbonBatchPageQuery["carbonBatch"]>["beneficiaries"];

/** On whose behalf tokens were retired, as far as the contract's events say. */
export function BatchBeneficiaries({ view, rows }: { readonly view: View; readonly rows: Rows }) {
  const words = tokenWords(view.locale);
  return (
    <RetiredTable
      view={view}
      title={words("beneficiaries.title")}
      anchor="beneficiaries"
      note={words("beneficiaries.note")}
      heads={[words("beneficiaries.who"), words("amounts.figure"), words("beneficiaries.retirements")]}
      rows={rows.map(({ beneficiary, retired, retirements }) => ({
        key: beneficiary?.address ?? "",
        head: beneficiary === null ? words("beneficiaries.notTold") : <Who who={beneficiary} />,
        retired: trimmed(retired.tokens),
        count: retirements,
      }))}
    />
  );
}
