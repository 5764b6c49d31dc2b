import { ask } from "../../../lib/ask.ts";
import type { PageRequest } from "../../../lib/request.ts";
import { BatchTable } from "./BatchTable.tsx";
import { CarbonBatchesQuery } from "./tokens.query.ts";
import { tokenWords } from "./words.ts";

type Asked = Pick<PageRequest, "view" | "asOf">;

/** For a project's page: tokens that stand for its credits, apart from its own figures. Nothing where there are none. */
export async function BatchSection({ request, project }: { readonly request: Asked; readonly project: string }) {
  const { view, asOf } = request;
  const words = tokenWords(view.locale);
  const answer = await ask(CarbonBatchesQuery, { filter: { project: [project] }, first: 50, after: null, asOf });
  if (!answer.ok || answer.data.carbonBatches.nodes.length === 0) return null;
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">{words("section")}</h2>
      <p className="prose">{words("sectionNote")}</p>
      <BatchTable view={view} batches={answer.data.carbonBatches.nodes} />
    </section>
  );
}

/** For the page of credits: leads to those that live as tokens. Nothing where there are none. */
export async function TokensHint({ request }: { readonly request: Asked }) {
  const { view, asOf } = request;
  const answer = await ask(CarbonBatchesQuery, { filter: null, first: 1, after: null, asOf });
  if (!answer.ok || answer.data.carbonBatches.totalCount === 0) return null;
  return (
    <p>
      <a href={view.href("/credits/tokens")}>{tokenWords(view.locale)("hint", { count: answer.data.carbonBatches.totalCount })}</a>
    </p>
  );
}
