import type { FacilitySumFragment } from "../../generated/graphql.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";
import { facilityWords } from "./words.ts";

interface SumTableProps {
  readonly view: View;
  readonly title: string;
  readonly head: string;
  readonly unit: string;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly href: string | null;
    readonly sum: FacilitySumFragment;
  }[];
}

/** Sums of facilities by what they have in common, the largest first. */
export function SumTable({ view, title, head, unit, rows }: SumTableProps) {
  const { t, formats } = view;
  return (
    <Scroll label={title}>
      <table>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className="number">
              {unit}
            </th>
            <th scope="col" className="number">
              {facilityWords(view.locale)("owners.reports")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, href, sum }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                {href === null ? label : <a href={href}>{label}</a>}
              </th>
              <td className="number">{sum.total === null ? t("words.unknown") : formats.amountExact(sum.total)}</td>
              <td className="number">{formats.integer(sum.reports)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
