"use client";
import { counted, fill } from "../../ui/check/words.ts";
import { FindingTable } from "./FindingTable.tsx";
import type { StreamOutcome } from "./subject.ts";
import type { RecountWords } from "./words.ts";

interface StreamOutcomeBoxProps {
  readonly outcome: StreamOutcome;
  readonly words: RecountWords;
}

/** What counting all ballots of a source came to. */
export function StreamOutcomeBox({ outcome, words }: StreamOutcomeBoxProps) {
  const { findings, provenAt, milliseconds } = outcome;
  const good = findings.length === 0;
  const values = {
    votes: counted(outcome.votes),
    ballots: counted(outcome.ballots),
    records: counted(outcome.records),
    count: counted(findings.length),
  };
  return (
    <>
      <div className={`verdict ${good ? "verdict-yes" : "verdict-no"}`} data-outcome={good ? "good" : "bad"}>
        <p className="verdict-word">
          <svg className="icon" viewBox="0 0 16 16" width="22" height="22" aria-hidden="true">
            <use href={`/icons.svg#${good ? "good" : "bad"}`} />
          </svg>{" "}
          {good ? words.good : words.bad}
        </p>
        <p>{fill(good ? words.goodAll : words.badAll, values)}</p>
        <p className="fine">
          {provenAt === null ? words.unproven : good && fill(words.provenAll, { block: counted(provenAt) })}{" "}
          {fill(words.took, { seconds: counted(Math.round(milliseconds / 100) / 10) })}
        </p>
      </div>
      {!good && <FindingTable findings={findings} words={words} />}
    </>
  );
}
