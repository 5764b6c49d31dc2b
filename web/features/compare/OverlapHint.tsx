import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { OverlapQuery } from "./compare.query.ts";
import { compareWords } from "./words.ts";

interface OverlapHintProps {
  readonly request: PageRequest<unknown>;
  readonly country?: string;
  readonly organisation?: string;
}

/** Says where several sources tell of the same flows, and leads to the comparison. */
export async function OverlapHint({ request, country, organisation }: OverlapHintProps) {
  const { view, asOf } = request;
  const words = compareWords(view.locale);
  const answer = await ask(OverlapQuery, { country: country ?? null, organisation: organisation ?? null, asOf });
  const count = answer.ok ? answer.data.comparisons.reduce((all, { matches }) => all + matches, 0) : 0;
  if (count === 0) return null;
  return (
    <p className="callout">
      {words.rich("hint", { count, link: (chunks) => <a href={view.href("/compare", { country, organisation })}>{chunks}</a> })}
    </p>
  );
}
