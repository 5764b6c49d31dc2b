import type { View } from "../../lib/view.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { FullBallot } from "./ask-types.ts";
import { ballotWords } from "./words.ts";

/** What does not fit, with both figures, before anything else. Nothing where everything does. */
export function BallotFindings({ view, findings }: { readonly view: View; readonly findings: FullBallot["findings"] }) {
  const words = ballotWords(view.locale);
  if (findings.length === 0) return null;
  return (
    <section className="findings" aria-labelledby="findings">
      <h2 id="findings">
        <Icon name="flag" /> {words("findings.title", { count: findings.length })}
      </h2>
      <ul>
        {findings.map(({ kind, got, expected, fact, row }) => (
          <li key={`${kind} ${got} ${expected} ${fact?.id} ${row}`}>
            <strong>{words(`findings.kinds.${kind}`)}</strong>: {words("findings.got")} <bdi lang="en">{got}</bdi>
            {words("findings.expected")} <bdi lang="en">{expected}</bdi>
            {fact !== null && (
              <>
                {" "}
                (<a href={view.href(`/facts/${fact.id}`)}>{words("findings.record")}</a>)
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{words("findings.note")}</p>
    </section>
  );
}
