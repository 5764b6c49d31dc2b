"use client";
import type { FoundVote } from "@plainsight/verifier/count/find-vote";
import { type FormEvent, useId, useRef, useState } from "react";
import { counted, fill } from "../../ui/check/words.ts";
import type { RecountWords } from "./words.ts";

interface FindVoteProps {
  readonly words: RecountWords;
  readonly ready: "yes" | "no-tags" | "not-counted";
  readonly found: FoundVote | undefined;
  readonly onFind: (tag: string) => void;
}

/**
 * Looks the reader's own vote up among those that this browser has counted. The code stands in a field without a name, goes to the
 * worker and nowhere else, and is forgotten with the page.
 */
export function FindVote({ words, ready, found, onFind }: FindVoteProps) {
  const id = useId();
  const code = useRef<HTMLInputElement>(null);
  const [malformed, setMalformed] = useState(false);
  const run = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const tag = (code.current?.value ?? "").trim().toLowerCase();
    const right = /^0x[0-9a-f]{64}$/.test(tag);
    setMalformed(!right);
    if (right) onFind(tag);
  };
  return (
    <div className="find-vote">
      <h3>{words.find.title}</h3>
      {ready === "not-counted" && <p>{words.find.needsCount}</p>}
      {ready === "no-tags" && <p>{words.find.noTags}</p>}
      {ready === "yes" && (
        <form data-needs-script="" onSubmit={run} autoComplete="off">
          <p className="prose">{words.find.lead}</p>
          <p>
            <label htmlFor={`${id}-code`}>{words.find.code}</label>
            <br />
            <input
              id={`${id}-code`}
              ref={code}
              className="code-field"
              type="text"
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              aria-describedby={`${id}-hint`}
              data-1p-ignore=""
              data-lpignore="true"
            />
            <br />
            <span className="hint" id={`${id}-hint`}>
              {words.find.codeHint}
            </span>
          </p>
          <button type="submit">{words.find.run}</button>
          <div className="found-vote" role="status">
            {malformed && <p className="check-problem">{words.find.malformed}</p>}
            {!malformed && found !== undefined && (
              <div data-found={found.state}>
                <p>
                  <strong>{fill(words.find[found.state], { reason: found.reason === null ? "" : words.kinds[found.reason] })}</strong>
                </p>
                {found.places.map(({ seq, row }) => (
                  <p className="fine" key={`${seq} ${row}`}>
                    {fill(words.find.place, { seq: counted(seq), row: counted(row + 1) })}
                  </p>
                ))}
                {found.state !== "absent" && <p className="fine">{words.find.never}</p>}
              </div>
            )}
          </div>
        </form>
      )}
    </div>
  );
}
