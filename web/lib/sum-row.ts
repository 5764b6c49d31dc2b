import type { FundsTableRowFragment } from "../generated/graphql.ts";
import type { Grouping } from "./grouping.ts";
import { placeName } from "./places.ts";
import type { View } from "./view.ts";

/** What a row of sums is of. */
export interface SumName {
  /** Id or code; the empty string where the records do not specify it. */
  readonly key: string;
  readonly label: string;
  /** Page of its own, if there is one. */
  readonly path?: string;
  /** True where the name is in the source's own words. */
  readonly foreign: boolean;
}

export function nameSum(view: Pick<View, "locale" | "t">, by: Grouping, row: FundsTableRowFragment): SumName {
  const none: SumName = { key: "", label: view.t("words.notSpecified"), foreign: false };
  switch (by) {
    case "country":
      return row.country === null
        ? none
        : { key: row.country.code, label: placeName(view.locale, row.country), path: `/countries/${row.country.code}`, foreign: false };
    case "year":
      return row.year === null ? none : { key: String(row.year), label: String(row.year), foreign: false };
    case "provider":
    case "receiver": {
      const organisation = row[by];
      return organisation === null
        ? none
        : { key: organisation.id, label: organisation.name, path: `/organisations/${organisation.id}`, foreign: true };
    }
    case "programme":
      return row.programme === null ? none : { key: row.programme.id, label: row.programme.title, foreign: true };
  }
}
