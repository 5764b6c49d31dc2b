import { emissionsWords } from "../../lib/emission-words.ts";
import type { View } from "../../lib/view.ts";
import { DownloadLink } from "../../ui/DownloadLink.tsx";
import { Scroll } from "../../ui/Scroll.tsx";
import type { WorldFigures } from "./ask-world.ts";

/** What the integrity checks say of a source, unknown told from passed. */
export function ChecksTable({ view, figures }: { readonly view: View; readonly figures: WorldFigures }) {
  const { formats, locale } = view;
  const words = emissionsWords(locale);
  const checks = figures.world.emissionChecks.filter(({ stream }) => stream.id === figures.stream.id);
  return (
    <section aria-labelledby="emission-checks">
      <h2 id="emission-checks">{words("checks.title")}</h2>
      <p className="prose">{words("checks.note")}</p>
      <Scroll label={words("checks.title")}>
        <table>
          <caption className="unseen">{words("checks.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("checks.check")}</th>
              {(["found", "examined", "unknown"] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {words(`checks.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checks.map(({ check, found, examined, unknown }) => (
              <tr key={check}>
                <th scope="row">{words(`checks.${check}`)}</th>
                <td className="number">{formats.integer(found)}</td>
                <td className="number">{formats.integer(examined)}</td>
                <td className="number">{formats.integer(unknown)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="downloads">
        <DownloadLink
          view={view}
          path="/export/emission-findings.csv"
          query={{ source: figures.stream.id }}
          label={words("checks.download")}
        />
      </p>
    </section>
  );
}
