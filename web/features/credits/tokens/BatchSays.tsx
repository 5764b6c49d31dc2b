import type { CarbonBatchPageQuery } from "../../../generated/graphql.ts";
import type { View } from "../../../lib/view.ts";
import { Hash } from "../../../ui/Hash.tsx";
import { trimmed } from "./batch-title.ts";
import { tokenWords } from "./words.ts";

type Batch = NonNullable<CarbonBatchPageQuery["carbonBatch"]>;

/** What the operator says that the tokens stand for, and what the contract is. */
export function BatchSays({ view, batch }: { readonly view: View; readonly batch: Batch }) {
  const { href, formats } = view;
  const words = tokenWords(view.locale);
  const { token, project, projectName, projectReference, registry, vintage, creditsPerToken, serials } = batch;
  const told = (text: string | null) => (text === null ? words("notTold") : <bdi>{text}</bdi>);
  const name = projectName ?? project?.name ?? projectReference;
  return (
    <section aria-labelledby="says">
      <h2 id="says">{words("says.title")}</h2>
      <p className="prose">{words("says.word")}</p>
      <dl className="facts">
        <dt>{words("says.publisher")}</dt>
        <dd>{told(token.publisher)}</dd>
        <dt>{words("says.registry")}</dt>
        <dd>{told(registry)}</dd>
        <dt>{words("says.project")}</dt>
        <dd>
          {project === null ? (
            told(name)
          ) : (
            <a href={href(`/credits/projects/${project.id}`)} lang="" dir="auto">
              {name}
            </a>
          )}
          {projectReference !== null && projectReference !== name && (
            <>
              {" "}
              <span className="code">{projectReference}</span>
            </>
          )}
        </dd>
        <dt>{words("says.vintage")}</dt>
        <dd>{told(vintage === null ? null : String(vintage))}</dd>
        <dt>{words("says.perToken")}</dt>
        <dd>{creditsPerToken === null ? words("notTold") : formats.amountExact(trimmed(creditsPerToken))}</dd>
        <dt>{words("says.serials")}</dt>
        <dd>
          {serials.length === 0
            ? words("notTold")
            : serials.map(({ block, first, last }) => (
                <p key={`${block} ${first}`}>
                  <a href={href("/credits/serials", { serial: `${block}-${first}` })}>
                    <code dir="ltr" className="address">
                      {block}
                    </code>
                  </a>{" "}
                  {words("says.range", { first, last })}
                </p>
              ))}
        </dd>
        <dt>{words("says.contract")}</dt>
        <dd>
          <Hash view={view} hex={token.contract} what={words("says.contract")} />
        </dd>
        <dt>{words("says.standard")}</dt>
        <dd>{token.standard === "ERC20" ? "ERC-20" : "ERC-1155"}</dd>
        <dt>{words("says.start")}</dt>
        <dd>{formats.integer(token.startBlock)}</dd>
      </dl>
    </section>
  );
}
