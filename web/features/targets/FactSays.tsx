import { ask } from "../../lib/ask.ts";
import type { PageRequest } from "../../lib/request.ts";
import { IllegibleNote } from "../../ui/IllegibleNote.tsx";
import { SubmissionSays } from "./SubmissionSays.tsx";
import { inBrief, whose } from "./says.ts";
import { SubmissionQuery } from "./submissions.query.ts";
import { TargetSays } from "./TargetSays.tsx";
import { TargetQuery } from "./targets.query.ts";
import { targetsWords } from "./words.ts";

interface FactSaysProps {
  readonly request: Pick<PageRequest<unknown>, "view" | "asOf">;
  /** The fact's. */
  readonly id: string;
}

/** What a promise or a document says, on the page that checks its record; nothing where the record is none. */
export async function FactSays({ request: { view, asOf }, id }: FactSaysProps) {
  const answer = await ask(TargetQuery, { id, asOf });
  const target = answer.ok ? answer.data.target : null;
  if (target !== null) {
    return (
      <section aria-labelledby="says">
        <h2 id="says">{view.t("fact.says")}</h2>
        <p>{targetsWords(view.locale)("record.title", { who: whose(view, target), what: inBrief(view, target) })}</p>
        <TargetSays view={view} target={target} />
        <IllegibleNote view={view} said={target} />
        <p>
          <a href={view.href(`/targets/${id}`)}>{view.t("fact.ownPage")}</a>
        </p>
      </section>
    );
  }
  const other = await ask(SubmissionQuery, { id, asOf });
  const submission = other.ok ? other.data.submission : null;
  if (submission === null) return null;
  return (
    <section aria-labelledby="says">
      <h2 id="says">{view.t("fact.says")}</h2>
      <p lang="" dir="auto">
        {submission.title}
      </p>
      <SubmissionSays view={view} submission={submission} />
      <IllegibleNote view={view} said={submission} />
      <p>
        <a href={view.href(`/targets/submissions/${id}`)}>{view.t("fact.ownPage")}</a>
      </p>
    </section>
  );
}
