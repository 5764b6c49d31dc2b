import { Fragment } from "react";
import type { EmissionReportPageQuery as Answered } from "../../generated/graphql.ts";
import { emissionsWords, unitWords } from "../../lib/emission-words.ts";
import type { View } from "../../lib/view.ts";
import { ReportQuotients } from "./ReportQuotients.tsx";

type Report = NonNullable<Answered["emissionReport"]>;

/** What a report says of itself, and what its total is in CO2, with the factor. */
export function ReportSays({ view, report }: { readonly view: View; readonly report: Report }) {
  const { t, formats, href, locale } = view;
  const words = emissionsWords(locale);
  const { total, basis, converted, periodFrom, periodTo, fact } = report;
  const factors = converted?.steps.filter(({ kind }) => kind !== "UNIT") ?? [];
  const said: readonly (readonly [string, string])[] = [
    [
      words("report.total"),
      total === null ? t("words.unknown") : words("amount", { amount: formats.amountExact(total), unit: unitWords(locale, basis).text }),
    ],
    ...(converted === null || factors.length === 0
      ? []
      : [
          [
            words("report.inCo2"),
            `${words("amount", { amount: formats.amountExact(converted.mass), unit: words("measures.KILOTONNES_CO2") })} (× ${factors
              .map(({ factor }) => formats.amountExact(factor))
              .join(" × ")})`,
          ] as const,
        ]),
    [
      words("report.period"),
      periodFrom === null || periodTo === null
        ? words("report.calendarYear", { year: String(report.year) })
        : `${formats.date(periodFrom)} – ${formats.date(periodTo)}`,
    ],
    ...(report.perHead === null ? [] : [[words("country.perHead"), formats.rounded(report.perHead)] as const]),
    ...(report.nameInSource === null ? [] : [[words("report.named"), report.nameInSource] as const]),
    [words("report.reference"), report.reference],
    ...(report.evidence === null ? [] : [[words("report.evidence"), report.evidence] as const]),
  ];
  return (
    <section aria-labelledby="says">
      <h2 id="says">{words("report.says")}</h2>
      <dl className="facts">
        {said.map(([term, value]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{value}</dd>
          </Fragment>
        ))}
        {report.actor.kind === "COUNTRY" && <ReportQuotients view={view} report={report} />}
        <dt>{words("form.source")}</dt>
        <dd>
          <a href={href(`/streams/${fact.stream.id}`)} lang="" dir="auto">
            {fact.stream.title}
          </a>
        </dd>
      </dl>
    </section>
  );
}
