import type { EntitlementRoundRowFragment, EntitlementRowFragment } from "../../generated/graphql.ts";
import { placeName } from "../../lib/places.ts";
import type { View } from "../../lib/view.ts";
import type { FiguresRow } from "./FiguresTable.tsx";
import { entitlementWords, periodIn } from "./words.ts";

/** Sums by place. A region's code beside codes that begin with it stands for what is left of it. */
export function placeRows(view: View, rows: readonly EntitlementRowFragment[]): readonly FiguresRow[] {
  const words = entitlementWords(view.locale);
  const codes = rows.flatMap(({ place }) => (place === null ? [] : [place]));
  return rows.map(({ place, country, unit, figures }, i) => {
    const code = place ?? "";
    const isRest = codes.some((other) => other !== code && other.startsWith(code));
    return {
      key: `${code} ${unit} ${i}`,
      head: (
        <>
          <span className="code" dir="ltr">
            {code}
          </span>
          {country !== null && <> · {placeName(view.locale, country)}</>}
        </>
      ),
      ...(isRest && { note: words("placeRest", { place: code }) }),
      unit,
      figures,
    };
  });
}

export function periodRows(view: View, rows: readonly EntitlementRowFragment[]): readonly FiguresRow[] {
  return rows.map(({ periodFrom, periodTo, unit, figures }) => ({
    key: `${periodFrom} ${periodTo} ${unit} ${figures.due}`,
    head: periodIn(view, periodFrom ?? "", periodTo ?? ""),
    unit,
    figures,
  }));
}

export function roundRows(view: View, rounds: readonly EntitlementRoundRowFragment[]): readonly FiguresRow[] {
  const words = entitlementWords(view.locale);
  return rounds.map(({ id, periodFrom, periodTo, unit, figures, cancelled }) => ({
    key: id,
    head: (
      <>
        <a href={view.href(`/entitlements/rounds/${id}`)}>{periodIn(view, periodFrom, periodTo)}</a>
        {cancelled && <span className="tag">{words("cancelled")}</span>}
      </>
    ),
    unit,
    figures,
  }));
}
