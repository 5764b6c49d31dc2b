import type { Failure as Reason } from "../lib/ask.ts";
import { failureStatus } from "../lib/failure-status.ts";
import type { View } from "../lib/view.ts";
import { AnswerStatus } from "./AnswerStatus.tsx";

/** What a page shows where the API gave no answer: what happened, and what to do. `href`: the page itself, to try again. */
export function Failure({ view, failure, href }: { readonly view: View; readonly failure: Reason; readonly href: string }) {
  const { t } = view;
  return (
    <div className="prose failure">
      <AnswerStatus status={failureStatus(failure)} />
      <h1>{t("failure.title")}</h1>
      <p role="alert">{happened(view, failure)}</p>
      <p>{toDo(view, failure)}</p>
      <p>
        <a href={href}>{t("failure.retry")}</a>
      </p>
    </div>
  );
}

function happened({ t }: View, failure: Reason): string {
  switch (failure.kind) {
    case "unreachable":
      return t("failure.unreachable");
    case "foreign":
      return t("failure.foreign");
    case "refused":
      return t("failure.refused", { message: failure.message, code: failure.code });
  }
}

function toDo({ t }: View, failure: Reason): string {
  switch (failure.kind) {
    case "unreachable":
      return t("failure.unreachableDo");
    case "foreign":
      return t("failure.foreignDo");
    case "refused":
      return failure.code === "RATE_LIMITED" ? t("failure.rateDo") : t("failure.refusedDo");
  }
}
