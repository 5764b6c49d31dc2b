import type { IntegrityRowFragment } from "../../generated/graphql.ts";
import { isolate } from "../../lib/isolate.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import type { NameOf } from "./IntegrityList.tsx";
import { Outcome } from "./Outcome.tsx";
import { checkPath, isNoFault } from "./paths.ts";
import { checkWords } from "./words.ts";

interface SourceChecksProps {
  readonly view: View;
  /** Of one source. */
  readonly checks: readonly IntegrityRowFragment[];
  readonly nameOf: NameOf;
  /** Whether the table shows at once. */
  readonly open: boolean;
}

/** What each check says of one source, leading to what it found. */
export function SourceChecks({ view, checks, nameOf, open }: SourceChecksProps) {
  const { formats, href, locale } = view;
  const words = checkWords(locale);
  const [first] = checks;
  if (first === undefined) return null;
  const { stream, field } = first;
  const sum = (of: "found" | "unknown") => checks.reduce((all, row) => all + (isNoFault(row.check) ? 0 : row[of]), 0);
  const caption = words("caption", { title: isolate(locale, stream.title) });
  return (
    <section aria-labelledby={`of-${stream.id}`}>
      <h2 id={`of-${stream.id}`} lang="" dir="auto">
        <a href={href(`/streams/${stream.id}`)}>{stream.title}</a>
      </h2>
      <details open={open}>
        <summary>
          {words(`fields.${field}`)} · {words("summary", { failed: sum("found"), unknown: sum("unknown") })}
        </summary>
        <Scroll label={caption}>
          <table className="checks">
            <caption className="unseen">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words("columns.check")}</th>
                <th scope="col" className="wide-only">
                  {words("columns.outcome")}
                </th>
                {(["failed", "passed", "unknown"] as const).map((column) => (
                  <th key={column} scope="col" className={column === "passed" ? "number wide-only" : "number"}>
                    {words(`columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {checks.map((row) => {
                const outcome = <Outcome view={view} name={nameOf(field, row.check)} row={row} />;
                return (
                  <tr key={row.check}>
                    <th scope="row">
                      <a href={href(checkPath(stream.id, row.check))}>{nameOf(field, row.check)}</a>
                      <p className="fine narrow-only">{outcome}</p>
                    </th>
                    <td className="wide-only">{outcome}</td>
                    <td className="number">{formats.integer(row.found)}</td>
                    <td className="number wide-only">{formats.integer(row.passed)}</td>
                    <td className="number">{formats.integer(row.unknown)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      </details>
    </section>
  );
}
