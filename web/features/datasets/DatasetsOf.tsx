import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { DatasetTable } from "./DatasetTable.tsx";
import { DatasetsOfQuery } from "./datasets.query.ts";
import { datasetWords } from "./words.ts";

interface DatasetsOfProps {
  readonly request: Pick<PageRequest, "view" | "asOf">;
  readonly country: string;
}

/** On the page of a country: the data sets about it, newest version each. Nothing where there is none. */
export async function DatasetsOf({ request, country }: DatasetsOfProps) {
  const { view, asOf } = request;
  const words = datasetWords(view.locale);
  const answer = await ask(DatasetsOfQuery, { filter: { country: [country] }, asOf });
  if (!answer.ok || answer.data.datasets.totalCount === 0) return null;
  const { nodes, totalCount } = answer.data.datasets;
  return (
    <section aria-labelledby="datasets">
      <h2 id="datasets">{words("of.title")}</h2>
      <p className="prose">{words("of.note")}</p>
      <DatasetTable view={view} caption={words("of.title")} datasets={nodes} />
      <p>
        <a href={view.href("/datasets", { country })}>{words("of.all", { count: totalCount })}</a>
      </p>
    </section>
  );
}
