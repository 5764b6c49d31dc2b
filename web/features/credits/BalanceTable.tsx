import type { ReactNode } from "react";
import type { CreditSumsFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { creditsWords } from "./words.ts";

interface BalanceTableProps {
  readonly view: View;
  readonly title: string;
  /** What the rows are. */
  readonly head: string;
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly sums: CreditSumsFragment }[];
  /** False where rows are years: in other years than they are issued in, credits are used up. */
  readonly withHeld?: boolean;
}

const all = ["issued", "held", "retired", "cancelled", "buffered", "exported"] as const;

/** Issued = held + retired + cancelled + in the buffer + exported, a row each. */
export function BalanceTable({ view, title, head, rows, withHeld = true }: BalanceTableProps) {
  const columns = all.filter((column) => withHeld || column !== "held");
  const { t, formats } = view;
  const words = creditsWords(view.locale);
  return (
    <Scroll label={title}>
      <table>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {words(`balance.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, sums }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {columns.map((column) => {
                const value = sums[column];
                return (
                  <td key={column} className="number">
                    {value === null ? t("words.unknown") : formats.amountExact(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
