import { Fragment } from "react";
import type { EmissionReportPageQuery as Answered } from "../../generated/graphql.ts";
import { emissionsWords } from "../../lib/emission-words.ts";
import { isolate } from "../../lib/isolate.ts";
import { divisors, priceWords, quotientWords } from "../../lib/quotient-words.ts";
import type { View } from "../../lib/view.ts";

type Report = NonNullable<Answered["emissionReport"]>;
type Quotient = NonNullable<Report["perPerson"]>;

/** A report's figure per person and per GDP, with what was divided by what; unknown where there is no figure of its year. */
export function ReportQuotients({ view, report }: { readonly view: View; readonly report: Report }) {
  const { t, locale } = view;
  return divisors.map((of) => {
    const quotient = of === "POPULATION" ? report.perPerson : report.perMillion;
    const currency = quotient?.figure.currency ?? null;
    return (
      <Fragment key={of}>
        <dt>
          {of === "GDP" && currency === null
            ? emissionsWords(locale)("per.GDP.name")
            : quotientWords(locale, report.basis, of, currency).long}
        </dt>
        <dd>{quotient === null ? t("words.unknown") : <Formed view={view} quotient={quotient} />}</dd>
      </Fragment>
    );
  });
}

function Formed({ view: { formats, href, locale }, quotient }: { readonly view: View; readonly quotient: Quotient }) {
  const words = emissionsWords(locale);
  const { value, tonnes, figure } = quotient;
  const amount = formats.amountExact(figure.value);
  const divisor = figure.measure === "POPULATION" ? words("per.people", { count: amount }) : `${amount} ${priceWords(locale, figure)}`;
  const edition = isolate(locale, figure.edition);
  return (
    <>
      <data value={value}>{formats.amountExact(value)}</data>: {words("per.formed", { tonnes: formats.amountExact(tonnes), divisor })} (
      <a href={href(`/facts/${figure.id}`)}>
        {words("per.source", { reference: isolate(locale, figure.fact.stream.title), edition, year: String(figure.year) })}
      </a>
      )
    </>
  );
}
