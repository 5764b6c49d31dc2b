"use client";
import { counted, fill } from "../../ui/check/words.ts";
import { ByRuleTable } from "./ByRuleTable.tsx";
import { FindingTable } from "./FindingTable.tsx";
import type { Outcome } from "./subject.ts";
import type { RecountWords } from "./words.ts";

interface OutcomeBoxProps {
  readonly outcome: Outcome;
  readonly words: RecountWords;
}

/** What a recount came to: whether it comes out, what was found, both counts, and the transcript to take away. */
export function OutcomeBox({ outcome, words }: OutcomeBoxProps) {
  const { findings, firstPreferences, options, ranked, transcript } = outcome;
  const good = findings.length === 0;
  const rows = [
    ...options.map((name, i) => ({ name, votes: firstPreferences.options[i] ?? 0 })),
    ...(["undervotes", "overvotes", "writeIns"] as const).flatMap((kind) =>
      firstPreferences[kind] === 0 ? [] : [{ name: words[kind], votes: firstPreferences[kind] }],
    ),
  ];
  return (
    <>
      <div className={`verdict ${good ? "verdict-yes" : "verdict-no"}`} data-outcome={good ? "good" : "bad"}>
        <p className="verdict-word">
          <svg className="icon" viewBox="0 0 16 16" width="22" height="22" aria-hidden="true">
            <use href={`/icons.svg#${good ? "good" : "bad"}`} />
          </svg>{" "}
          {good ? words.good : words.bad}
        </p>
        <p>
          {good
            ? fill(words.goodText, { votes: counted(outcome.votes), records: counted(outcome.records) })
            : fill(words.badText, { count: counted(findings.length) })}
        </p>
        <p className="fine">
          {outcome.provenAt === null
            ? words.unproven
            : fill(good ? words.provenAt : words.comparedAt, {
                block: counted(outcome.provenAt),
                length: counted(outcome.streamLength),
                from: fromWhere(outcome, words),
              })}{" "}
          {fill(words.took, { seconds: counted(Math.round(outcome.milliseconds / 100) / 10) })}
        </p>
      </div>
      {!good && <FindingTable findings={findings} words={words} />}
      <h3>{ranked ? words.plain : words.votesCounted}</h3>
      <table className="first-choices">
        <thead>
          <tr>
            <th scope="col">{words.option}</th>
            <th scope="col" className="number">
              {words.votes}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows
            .toSorted((a, b) => b.votes - a.votes)
            .map(({ name, votes }) => (
              <tr key={name}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td className="number">{counted(votes)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <h3>{words.byRule}</h3>
      <ByRuleTable outcome={outcome} words={words} />
      <p>
        <a
          className="button"
          download={`recount-${outcome.provenAt ?? "unproven"}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(transcript, null, 2))}`}
        >
          {words.transcript}
        </a>
        <br />
        <span className="hint">{words.transcriptHint}</span>
      </p>
    </>
  );
}

function fromWhere({ transcript }: Outcome, words: RecountWords): string {
  const asOf = transcript["asOf"];
  const from = typeof asOf === "object" && asOf !== null && "from" in asOf ? String(asOf.from) : "";
  return from === "this site" ? words.fromSite : from === "typed" ? words.fromTyped : from;
}
