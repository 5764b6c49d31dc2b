import type { ReactNode } from "react";
import type { EntitlementFiguresFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { amountIn, entitlementWords } from "./words.ts";

export interface FiguresRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly unit: string;
  readonly figures: EntitlementFiguresFragment;
  /** Beneath what the row is called. */
  readonly note?: ReactNode;
}

interface FiguresTableProps {
  readonly view: View;
  readonly caption: string;
  /** What the rows are of. */
  readonly first: string;
  readonly rows: readonly FiguresRow[];
}

/** Who is entitled, what is due and claimed. What is withheld is hatched and says so, and is never 0. */
export function FiguresTable({ view, caption, first, rows }: FiguresTableProps) {
  const { formats } = view;
  const words = entitlementWords(view.locale);
  const columns = ["entitled", "claimed", "outstanding", "due", "paid"] as const;
  return (
    <Scroll label={caption}>
      <table className="entitlements">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {words(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, unit, figures, note }) => (
            <tr key={key}>
              <th scope="row">
                {head}
                {note !== undefined && <p className="fine">{note}</p>}
              </th>
              <td className="number">{formats.integer(figures.entitled)}</td>
              {figures.withheld === null ? (
                <>
                  <td className="number">{formats.integer(figures.claimed ?? 0)}</td>
                  <td className="number">
                    {formats.integer(figures.outstanding ?? 0)}
                    {(figures.outstanding ?? 0) < 0 && <p className="fine">{words("excess")}</p>}
                  </td>
                </>
              ) : (
                <>
                  <td className="number withheld">
                    <a href="#withheld">{words("withheld")}</a>
                    <p className="fine">
                      {figures.claimedAtLeast === 0
                        ? words("withheldUpTo", { atMost: formats.integer(figures.withheld.atMost) })
                        : words("withheldDetail", {
                            atLeast: formats.integer(figures.claimedAtLeast),
                            atMost: formats.integer(figures.withheld.atMost),
                          })}
                    </p>
                  </td>
                  <td className="number withheld">
                    <a href="#withheld">{words("withheld")}</a>
                  </td>
                </>
              )}
              <td className="number">{amountIn(view, figures.due, unit)}</td>
              {figures.paid === null ? (
                <td className="number withheld">
                  <a href="#withheld">{words("withheld")}</a>
                  {figures.claimedAtLeast > 0 && (
                    <p className="fine">{words("withheldAtLeast", { amount: amountIn(view, figures.paidAtLeast, unit) })}</p>
                  )}
                </td>
              ) : (
                <td className="number">{amountIn(view, figures.paid, unit)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Why figures are withheld; every hatched cell leads here. */
export function WithheldNote({ view }: { readonly view: View }) {
  const words = entitlementWords(view.locale);
  return (
    <section className="prose" aria-labelledby="withheld">
      <h2 id="withheld">{words("withheldTitle")}</h2>
      <p>{words("withheldText")}</p>
      <p>{words("subtractText")}</p>
    </section>
  );
}
