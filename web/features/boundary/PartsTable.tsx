import type { BoundaryPartRowFragment as Part } from "../../generated/graphql.ts";
import { share } from "../../lib/decimal.ts";
import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import { ShareCell } from "../../ui/ShareCell.tsx";
import { boundaryQuery, type Dimension, type Drawn } from "./boundary-selection.ts";
import { withoutCents } from "./DirectionsTable.tsx";
import { boundaryWords } from "./words.ts";

interface PartsTableProps {
  readonly view: View;
  readonly title: string;
  readonly anchor: string;
  readonly source: string;
  readonly dimension: Dimension;
  readonly parts: readonly Part[];
  /** The sum of all parts, shown or not. */
  readonly whole: string;
  /** The boundary that a row leads to; undefined where it would be this one. */
  readonly drawnBy: (code: string) => Drawn | undefined;
}

/** What is counted, by one thing that its records differ in. Each row is a boundary of its own, one click away. */
export function PartsTable({ view, title, anchor, source, dimension, parts, whole, drawnBy }: PartsTableProps) {
  const { t, formats, href, locale } = view;
  const words = boundaryWords(locale);
  const largest = Math.max(0, ...parts.map(({ usd }) => share(usd, whole) ?? 0));
  return (
    <section aria-labelledby={anchor}>
      <h3 id={anchor}>{title}</h3>
      <table className="sums">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words(`dimensions.${dimension}`)}</th>
            <th scope="col" className="number">
              {t("columns.usd")}
            </th>
            <th scope="col" className="share">
              {t("columns.share")}
            </th>
            <th scope="col" className="number">
              {t("columns.records")}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => {
            const drawn = part.code === null ? undefined : drawnBy(part.code);
            const name = labelOf(view, dimension, part);
            const fraction = share(part.usd, whole);
            return (
              <tr key={part.code ?? (part.several ? "several" : "none")}>
                <th scope="row" {...(part.code !== null && dimension !== "country" && { lang: "", dir: "auto" })}>
                  {drawn === undefined ? name : <a href={href("/boundary", boundaryQuery({ source, drawn }))}>{name}</a>}
                </th>
                <td className="number">
                  {formats.amountExact(withoutCents(part.usd))}
                  {part.unknownUsd > 0 && <p className="fine">{words("unknown", { count: part.unknownUsd })}</p>}
                </td>
                <ShareCell view={view} share={fraction} largest={largest} />
                <td className="number">{formats.integer(part.records)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function labelOf({ locale }: View, dimension: Dimension, { code, name, several }: Part): string {
  const words = boundaryWords(locale);
  if (several) return words("parts.several");
  if (code === null) return words("parts.none");
  return dimension === "country" ? placeName(locale, { code, name: name ?? code }) : (name ?? code);
}
