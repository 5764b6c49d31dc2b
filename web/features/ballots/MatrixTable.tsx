import { sayPair } from "../../charts/matrix/matrix.ts";
import type { MatrixState } from "../../charts/state.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { ballotWords } from "./words.ts";

/** The square as a table with both names of each figure at its head: for who cannot see the picture, or wants exact shares. */
export function MatrixTable({ view, state }: { readonly view: View; readonly state: MatrixState }) {
  const { formats, href, locale } = view;
  const words = ballotWords(locale);
  const pairOf = (a: string, b: string) => state.pairs.find(({ one, other }) => (one === a && other === b) || (one === b && other === a));
  const caption = words("matrix.table");
  return (
    <details>
      <summary>{caption}</summary>
      <Scroll label={caption}>
        <table className="square">
          <caption className="unseen">{`${caption}: ${state.title}`}</caption>
          <thead>
            <tr>
              <th scope="col">{words("call.voter")}</th>
              {state.parties.map(({ key, code = key, label }) => (
                <th key={key} scope="col" className="number">
                  <abbr title={label}>{code}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {state.parties.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.link?.to === "page" ? <a href={href(row.link.path)}>{row.label}</a> : row.label}</th>
                {state.parties.map((column) => {
                  const pair = pairOf(row.key, column.key);
                  if (row.key === column.key) return <td key={column.key}>–</td>;
                  return (
                    <td key={column.key} className="number" title={sayPair(state, pair)}>
                      {pair === undefined || pair.common === 0 ? view.t("words.unknown") : formats.percent(pair.same / pair.common)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
