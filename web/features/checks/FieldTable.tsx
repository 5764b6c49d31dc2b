import type { IntegrityRowFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { isNoFault } from "./paths.ts";
import { checkedFields, selectionQuery } from "./selection.ts";
import { checkWords } from "./words.ts";

interface FieldTableProps {
  readonly view: View;
  readonly checks: readonly IntegrityRowFragment[];
}

/** What the checks of each field come to: a row each, leading to its own. */
export function FieldTable({ view, checks }: FieldTableProps) {
  const { formats, href, locale } = view;
  const words = checkWords(locale);
  const title = words("overview.title");
  return (
    <section aria-labelledby="by-field">
      <h2 id="by-field">{title}</h2>
      <Scroll label={title}>
        <table className="checks">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words("overview.field")}</th>
              <th scope="col" className="number wide-only">
                {words("overview.sources")}
              </th>
              {(["failed", "passed", "unknown"] as const).map((column) => (
                <th key={column} scope="col" className={column === "passed" ? "number wide-only" : "number"}>
                  {words(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checkedFields.map((field) => {
              const own = checks.filter((check) => check.field === field && !isNoFault(check.check));
              if (own.length === 0) return null;
              const sum = (of: "found" | "passed" | "unknown") => formats.integer(own.reduce((all, check) => all + check[of], 0));
              return (
                <tr key={field}>
                  <th scope="row">
                    <a href={href("/checks", selectionQuery({ field }))}>{words(`fields.${field}`)}</a>
                  </th>
                  <td className="number wide-only">{formats.integer(new Set(own.map(({ stream }) => stream.id)).size)}</td>
                  <td className="number">{sum("found")}</td>
                  <td className="number wide-only">{sum("passed")}</td>
                  <td className="number">{sum("unknown")}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
