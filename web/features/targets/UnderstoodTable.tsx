import { Fragment } from "react";
import type { TargetQuery } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { amountOf } from "./says.ts";
import { targetsWords } from "./words.ts";

type Target = NonNullable<TargetQuery["target"]>;

/** Keys of words that the table shows beside a field. */
const besideFields = ["type", "base-year", "target-year", "target", "base-emissions", "conditionality", "gases", "sectors"];

/** Each field as it was understood, beside the source's own words; then what else the source says. */
export function UnderstoodTable({ view, target }: { readonly view: View; readonly target: Target }) {
  const words = targetsWords(view.locale);
  const more = target.words.filter(({ key }) => !besideFields.includes(key));
  return (
    <section aria-labelledby="words">
      <h2 id="words">{words("words.title")}</h2>
      <Scroll label={words("words.title")}>
        <table>
          <caption className="unseen">{words("words.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("words.field")}</th>
              <th scope="col">{words("words.understood")}</th>
              <th scope="col">{words("words.said")}</th>
            </tr>
          </thead>
          <tbody>
            {target.understood.map(({ field, outcome, words: said }) => (
              <tr key={field}>
                <th scope="row">{words(`words.fields.${field}`)}</th>
                <td>
                  {outcome === "KNOWN"
                    ? understood(view, target, field)
                    : words(outcome === "NOT_SAID" ? "words.notSaid" : "words.notUnderstood")}
                </td>
                <td lang="" dir="auto">
                  {said ?? <span className="fine">{words("words.nothing")}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {more.length > 0 && (
        <>
          <h3>{words("words.more")}</h3>
          <dl className="facts">
            {more.map(({ key, text }) => (
              <Fragment key={key}>
                <dt className="code">{key}</dt>
                <dd lang="" dir="auto">
                  {text}
                </dd>
              </Fragment>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function understood(view: View, target: Target, field: Target["understood"][number]["field"]): string {
  const words = targetsWords(view.locale);
  switch (field) {
    case "KIND":
      return words(`kinds.${target.kind ?? "UNKNOWN"}`);
    case "VALUE":
      return amountOf(view, target) ?? view.t("words.unknown");
    case "BASE_YEAR":
      return String(target.baseYear);
    case "TARGET_YEAR":
      return String(target.targetYear);
    case "BASE_TONNES":
      return words("words.tonnes", { value: view.formats.amountExact(target.baseTonnes ?? "") });
    case "CONDITIONALITY":
      return target.conditionality === null ? view.t("words.unknown") : words(`conditionality.${target.conditionality}`);
    case "GASES":
      return view.formats.list(target.gases ?? []);
    case "SECTORS":
      return target.sectors === null ? view.t("words.unknown") : words(`sectors.${target.sectors}`);
  }
}
