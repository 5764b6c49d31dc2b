import { useId } from "react";
import type { View } from "../../lib/view.ts";

interface CountTableProps {
  readonly view: View;
  readonly title: string;
  /** Words of the columns, the first for what the rows are. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    /** Where the rows' records are listed. */
    readonly href: string;
    readonly counts: readonly number[];
  }[];
  readonly note?: string;
}

/** How many there are of each, every count of one source. */
export function CountTable({ view, title, columns, rows, note }: CountTableProps) {
  const id = useId();
  const [first, ...others] = columns;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p className="prose fine">{note}</p>}
      <table>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, href, counts }) => (
            <tr key={key}>
              <th scope="row">
                <a href={href}>{label}</a>
              </th>
              {others.map((column, i) => (
                <td key={column} className="number">
                  {view.formats.integer(counts[i] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
