import { ask } from "../../lib/ask.ts";
import { emissionsWords } from "../../lib/emission-words.ts";
import { isolate } from "../../lib/isolate.ts";
import type { PageRequest } from "../../lib/request.ts";
import { IllegibleNote } from "../../ui/IllegibleNote.tsx";
import { EmissionReportQuery, EmissionVerificationQuery } from "./emitter.query.ts";
import { ReportSays } from "./ReportSays.tsx";

interface FactSaysProps {
  readonly request: Pick<PageRequest<unknown>, "view" | "asOf">;
  /** The fact's. */
  readonly id: string;
}

/** What a report or a verification says, on the page that checks it; nothing where the record is none. */
export async function FactSays({ request: { view, asOf }, id }: FactSaysProps) {
  const words = emissionsWords(view.locale);
  const [reported, verified] = await Promise.all([ask(EmissionReportQuery, { id, asOf }), ask(EmissionVerificationQuery, { id, asOf })]);
  const report = reported.ok ? reported.data.emissionReport : null;
  const verification = verified.ok ? verified.data.emissionVerification : null;
  if (report !== null) {
    return (
      <>
        <ReportSays view={view} report={report} />
        <IllegibleNote view={view} said={report} />
        <p>
          <a href={view.href(`/emissions/reports/${id}`)}>{view.t("fact.ownPage")}</a>
        </p>
      </>
    );
  }
  if (verification === null) return null;
  const { verifier, assurance, opinion, date, statement, reference, report: of } = verification;
  return (
    <section aria-labelledby="says">
      <h2 id="says">{view.t("fact.says")}</h2>
      <p>
        {words("report.verification", {
          verifier: isolate(view.locale, verifier.name),
          opinion: words(`report.opinions.${opinion}`),
          assurance: words(`report.assurances.${assurance}`),
        })}
        {date !== null && <> · {view.formats.date(date)}</>}
      </p>
      {statement !== "" && (
        <p lang="" dir="auto">
          {statement}
        </p>
      )}
      <p>
        {words("report.reference")}: <code dir="ltr">{reference}</code>
      </p>
      <IllegibleNote view={view} said={verification} />
      <p>
        <a href={view.href(`/emissions/reports/${of.id}`)}>{view.t("fact.ownPage")}</a>
      </p>
    </section>
  );
}
