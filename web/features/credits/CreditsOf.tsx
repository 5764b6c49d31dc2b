import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { BalanceTable } from "./BalanceTable.tsx";
import { CreditsOfQuery } from "./credits.query.ts";
import { selectionQuery } from "./selection.ts";
import { creditsWords } from "./words.ts";

interface CreditsOfProps {
  readonly request: Pick<PageRequest, "view" | "asOf">;
  readonly country: string;
}

/** On the page of a country: credits of the projects that it hosts. Nothing where there are none. */
export async function CreditsOf({ request, country }: CreditsOfProps) {
  const { view, asOf } = request;
  const words = creditsWords(view.locale);
  const answer = await ask(CreditsOfQuery, { filter: { country: [country] }, asOf });
  if (!answer.ok || answer.data.creditTotals.rows.length === 0) return null;
  return (
    <section aria-labelledby="credits">
      <h2 id="credits">{words("ofCountry")}</h2>
      <p className="prose">
        {words("ofNote")} {words("balance.note")}
      </p>
      <BalanceTable
        view={view}
        title={words("ofCountry")}
        head={words("name")}
        rows={answer.data.creditTotals.rows.map(({ stream, ...sums }) => ({
          key: stream.id,
          name: (
            <a href={view.href("/credits", selectionQuery({ source: stream.id, country }))} lang="" dir="auto">
              {stream.title}
            </a>
          ),
          sums,
        }))}
      />
    </section>
  );
}
