import { ask } from "../../lib/ask.ts";
import { placeName } from "../../lib/places.ts";
import type { PageRequest } from "../../lib/request.ts";
import { IllegibleNote } from "../../ui/IllegibleNote.tsx";
import { EntitlementRoundQuery } from "./entitlements.query.ts";
import { RoundSays } from "./RoundSays.tsx";
import { entitlementWords, periodIn } from "./words.ts";

interface FactSaysProps {
  readonly request: Pick<PageRequest<unknown>, "view" | "asOf">;
  /** The fact's. */
  readonly id: string;
}

/** What a round of aid due says, on the page that checks its record; nothing where the record is of something else. */
export async function FactSays({ request: { view, asOf }, id }: FactSaysProps) {
  const words = entitlementWords(view.locale);
  const answer = await ask(EntitlementRoundQuery, { id, filter: { round: [id] }, after: null, asOf });
  const round = answer.ok ? answer.data.entitlementRound : null;
  if (round === null) return null;
  const { sector, country, periodFrom, periodTo } = round;
  return (
    <section aria-labelledby="says">
      <h2 id="says">{view.t("fact.says")}</h2>
      <p>
        {words("roundTitle", {
          sector: words(`sectors.${sector}`),
          country: placeName(view.locale, country),
          period: periodIn(view, periodFrom, periodTo),
        })}
      </p>
      <RoundSays view={view} round={round} />
      <IllegibleNote view={view} said={round} />
      <p>
        <a href={view.href(`/entitlements/rounds/${id}`)}>{view.t("fact.ownPage")}</a>
      </p>
    </section>
  );
}
