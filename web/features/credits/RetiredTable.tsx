import type { ReactNode } from "react";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";

interface RetiredTableProps {
  readonly view: View;
  readonly title: string;
  readonly anchor: string;
  readonly note?: ReactNode;
  /** Names of the three columns. */
  readonly heads: readonly [head: string, retired: string, count: string];
  readonly rows: readonly {
    readonly key: string | number | null;
    readonly head: ReactNode;
    /** Exact. */
    readonly retired: string;
    readonly count: number;
    /** True of the row that the page is about. */
    readonly current?: boolean;
  }[];
  /** What is said beneath the table. */
  readonly children?: ReactNode;
}

/** What was retired, told apart by one thing, and by how many records; nothing where there is none. */
export function RetiredTable({ view: { formats }, title, anchor, note, heads, rows, children }: RetiredTableProps) {
  if (rows.length === 0) return null;
  const [head, retiredHead, countHead] = heads;
  return (
    <section aria-labelledby={anchor}>
      <h2 id={anchor}>{title}</h2>
      {note !== undefined && <p className="prose">{note}</p>}
      <Scroll label={title}>
        <table>
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col" className="number">
                {retiredHead}
              </th>
              <th scope="col" className="number">
                {countHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} aria-current={row.current === true ? "true" : undefined}>
                <th scope="row">{row.head}</th>
                <td className="number">{formats.amountExact(row.retired)}</td>
                <td className="number">{formats.integer(row.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {children}
    </section>
  );
}
