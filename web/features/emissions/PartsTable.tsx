import { Fragment } from "react";
import { emissionsWords, partName, unitWords } from "../../lib/emission-words.ts";
import type { View } from "../../lib/view.ts";
import { Scroll } from "../../ui/Scroll.tsx";

interface Part {
  readonly code: string;
  readonly mass: string | null;
}

interface Told {
  readonly total: string | null;
  readonly parts: readonly Part[];
}

interface PartsTableProps {
  readonly view: View;
  readonly report: Told & {
    readonly memo: readonly Part[];
    readonly partsSum: string | null;
    readonly basis: Parameters<typeof unitWords>[1];
    /** The report that this one restates. */
    readonly corrects: Told | null;
  };
}

/** Parts against the total, and beside a restated report its older figures. */
export function PartsTable({ view, report }: PartsTableProps) {
  const { formats, locale } = view;
  const words = emissionsWords(locale);
  const { parts, memo, partsSum, total, corrects } = report;
  const mass = (text: string | null | undefined) => (text == null ? words("report.unknown") : formats.amountExact(text));
  const older = (code: string) => corrects?.parts.find((part) => part.code === code)?.mass;
  const rows = [
    ...parts.map(({ code, mass: now }) => ({ key: code, label: partName(locale, code), now, before: older(code) })),
    { key: "sum", label: words("report.partsSum"), now: partsSum, before: undefined },
    { key: "total", label: words("report.total"), now: total, before: corrects?.total },
  ];
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{words("report.parts")}</h2>
      {parts.length === 0 ? (
        <p className="prose">{words("report.none")}</p>
      ) : (
        <>
          <p className="prose">{words("report.partsNote")}</p>
          <Scroll label={words("report.parts")}>
            <table>
              <caption className="unseen">{words("report.parts")}</caption>
              <thead>
                <tr>
                  <th scope="col">{words("report.parts")}</th>
                  {corrects !== null && (
                    <th scope="col" className="number">
                      {words("report.old")}
                    </th>
                  )}
                  <th scope="col" className="number">
                    {unitWords(locale, report.basis).long}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, label, now, before }) => (
                  <tr key={key}>
                    <th scope="row">{label}</th>
                    {corrects !== null && <td className="number">{key === "sum" ? "" : mass(before)}</td>}
                    <td className="number">{mass(now)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
      {memo.length > 0 && (
        <>
          <h3>{words("country.memo")}</h3>
          <dl className="facts">
            {memo.map((part) => (
              <Fragment key={part.code}>
                <dt>{partName(locale, part.code)}</dt>
                <dd>{mass(part.mass)}</dd>
              </Fragment>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
