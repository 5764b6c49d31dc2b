import type { CreditChecksFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import { creditsWords } from "./words.ts";

const most = 20;

/** What the checks came to, each with what was found and why the rest is unknown. */
export function ChecksTable({ view, checks }: { readonly view: View; readonly checks: readonly CreditChecksFragment[] }) {
  const { formats, href } = view;
  const words = creditsWords(view.locale);
  const findings = checks.flatMap(({ check, findings: found }) => found.map((finding) => ({ check, ...finding })));
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{words("checks.title")}</h2>
      <p className="prose">{words("checks.note")}</p>
      <Scroll label={words("checks.title")}>
        <table>
          <caption className="unseen">{words("checks.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("checks.check")}</th>
              {(["passed", "flagged", "unknown"] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {words(`checks.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checks.map(({ check, passed, flagged, unknown }) => (
              <tr key={check}>
                <th scope="row">
                  {words(`checks.${check}`)}
                  {unknown > 0 && <p className="fine">{words(`checks.why.${check}`)}</p>}
                </th>
                <td className="number">{formats.integer(passed)}</td>
                <td className="number">{formats.integer(flagged)}</td>
                <td className="number">{formats.integer(unknown)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {findings.length > 0 && (
        <>
          <h3>{words("checks.findings")}</h3>
          <ul>
            {findings.slice(0, most).map(({ check, project, vintage, detail }) => (
              <li key={`${check} ${project.id} ${vintage}`}>
                <span className="flag">
                  <Icon name="flag" /> {words(`checks.${check}`)}
                </span>{" "}
                <a href={href(`/credits/projects/${project.id}`)} lang="" dir="auto">
                  {project.name}
                </a>{" "}
                {vintage !== null && <span>{words("records.of", { vintage: String(vintage) })}</span>}:{" "}
                <span lang="en" dir="ltr">
                  {detail}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
