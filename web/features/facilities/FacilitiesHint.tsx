import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { FacilitiesOfQuery } from "./facilities.query.ts";
import { filterOf } from "./selection.ts";
import { facilityWords } from "./words.ts";

/** Leads from the world's emissions to single facilities; nothing where no source tells of any. */
export async function FacilitiesHint({ request }: { readonly request: Pick<PageRequest, "view" | "asOf"> }) {
  const { view, asOf } = request;
  const answer = await ask(FacilitiesOfQuery, { filter: filterOf({}), asOf });
  if (!answer.ok || answer.data.emissionTotals.rows.length === 0) return null;
  return (
    <p>
      <a href={view.href("/emissions/facilities")}>{facilityWords(view.locale)("hint")}</a>
    </p>
  );
}
