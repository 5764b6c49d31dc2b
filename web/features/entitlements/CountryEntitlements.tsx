import "./entitlements.css";
import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { CountryEntitlementsQuery } from "./entitlements.query.ts";
import { FiguresTable } from "./FiguresTable.tsx";
import { placeRows } from "./rows.tsx";
import { entitlementWords } from "./words.ts";

/** On a country's page: aid due to people of its places. Nothing where no programme has a round there. */
export async function CountryEntitlements({
  request,
  code,
}: {
  readonly request: Pick<PageRequest, "view" | "asOf">;
  readonly code: string;
}) {
  const { view, asOf } = request;
  const words = entitlementWords(view.locale);
  const answer = await ask(CountryEntitlementsQuery, { filter: { country: [code] }, asOf });
  if (!answer.ok || answer.data.places.rows.length === 0) return null;
  return (
    <section aria-labelledby="entitlements">
      <h2 id="entitlements">{words("country")}</h2>
      <p className="prose">{words("notAdded")}</p>
      <FiguresTable view={view} caption={words("country")} first={words("columns.place")} rows={placeRows(view, answer.data.places.rows)} />
      <p id="withheld" className="fine">
        {words("withheldText")}
      </p>
      <p>
        <a href={view.href("/entitlements")}>{words("countryAll")}</a>
      </p>
    </section>
  );
}
