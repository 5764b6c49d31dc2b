import "./recount.css";
import { ask } from "../../lib/ask.ts";
import { publicRpcUrl } from "../../lib/environment.ts";
import type { PageRequest } from "../../lib/request.ts";
import { fill } from "../../ui/check/words.ts";
import { RecountPanel } from "./RecountPanel.tsx";
import { RecountQuery } from "./recount.query.ts";
import type { Subject } from "./subject.ts";
import { recountWords } from "./words.ts";

/** Counts a ballot again in the reader's browser, and finds the reader's own vote there. Nothing where there is no such ballot. */
export async function RecountSection({ request }: { readonly request: PageRequest<{ readonly id: string }> }) {
  const { view, params, asOf } = request;
  const answer = await ask(RecountQuery, { id: params.id, asOf });
  const ballot = answer.ok ? answer.data.ballot : null;
  if (ballot === null) return null;
  const words = recountWords(view.locale);
  const sums = ballot.form === "AGGREGATE";
  const { stream, fact, choices } = ballot;
  const subject: Subject = {
    id: ballot.id,
    streamId: stream.id,
    chainId: stream.chainId,
    contract: stream.contract,
    stream: stream.number,
    ballot: fact.seq,
    sums,
    named: ballot.form === "NAMED_ROLL_CALL",
    shown: choices.flatMap(({ number, votes }) => (number === null ? [] : [votes])),
  };
  return (
    <section className="recount" aria-labelledby="recount">
      <h2 id="recount">{sums ? words.sumsTitle : words.title}</h2>
      <p className="prose">{sums ? words.sumsLead : words.lead}</p>
      <noscript>
        <p className="callout" dir="auto">
          {fill(words.noScript, { contract: stream.contract, stream: String(stream.number), ballot: String(fact.seq) })}
        </p>
      </noscript>
      <RecountPanel subject={subject} words={words} suggestedNode={publicRpcUrl() ?? ""} />
    </section>
  );
}
