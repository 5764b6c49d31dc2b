import { messagesOf } from "../../i18n/messages.ts";
import type { View } from "../../lib/view.ts";
import { CheckPanel, type Subject } from "./CheckPanel.tsx";

interface CheckSectionProps {
  readonly view: View;
  readonly id: string;
  readonly title: string;
  /** The question that the check answers. */
  readonly what: string;
  readonly lead?: string;
  /** What is to be checked, or why it cannot be. */
  readonly subject: Subject | string;
  readonly suggestedNode: string;
  /** True where the ledger's node does not answer this site: then the check says what it can still show, and from where. */
  readonly nodeAway?: boolean;
}

/** A check with what it is for. Without JavaScript it says how to check otherwise. */
export function CheckSection({ view, id, title, what, lead, subject, suggestedNode, nodeAway = false }: CheckSectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="prose">
        <strong>{what}</strong> {lead}
      </p>
      {nodeAway && <p className="callout">{view.t("check.nodeAway")}</p>}
      {typeof subject === "string" ? (
        <p className="callout">{subject}</p>
      ) : (
        <>
          <noscript>
            <p className="callout">{view.t("check.noScript")}</p>
          </noscript>
          <CheckPanel subject={subject} words={messagesOf(view.locale).check} suggestedNode={suggestedNode} />
        </>
      )}
    </section>
  );
}
