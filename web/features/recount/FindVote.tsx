"use client";
import type { FoundVote } from "@plainsight/verifier/count/find-vote";
import { type FormEvent, useId, useRef, useState } from "react";
import { counted, fill } from "../../ui/check/words.ts";
import type { RecountWords } from "./words.ts";

interface FindVoteProps {
  readonly words: RecountWords;
  /** True where the voter's name takes the place of a code. */
  readonly named: boolean;
  /** Names of the options, the first is number 1. */
  readonly options: readonly string[];
  readonly ready: "yes" | "no-tags" | "not-counted";
  readonly found: FoundVote | undefined;
  readonly onFind: (tag: string) => void;
}

/**
 * Looks the reader's own vote up among those that this browser has counted. The code stands in a field without a name, goes to the
 * worker and nowhere else, and is forgotten with the page. So does a name, though it is public: whose vote somebody looks for is not.
 */
export function FindVote({ words, named, options, ready, found, onFind }: FindVoteProps) {
  const id = useId();
  const code = useRef<HTMLInputElement>(null);
  const [malformed, setMalformed] = useState(false);
  const run = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = (code.current?.value ?? "").trim();
    const right = named ? typed !== "" : /^0x[0-9a-f]{64}$/i.test(typed);
    setMalformed(!right);
    if (right) onFind(named ? typed : typed.toLowerCase());
  };
  const asked = named
    ? { lead: words.find.nameLead, field: words.find.name, hint: words.find.nameHint, malformed: words.find.nameMalformed }
    : { lead: words.find.lead, field: words.find.code, hint: words.find.codeHint, malformed: words.find.malformed };
  const choice = found === undefined || found.choice === null ? undefined : options[found.choice - 1];
  return (
    <div className="find-vote">
      <h3>{words.find.title}</h3>
      {ready === "not-counted" && <p>{words.find.needsCount}</p>}
      {ready === "no-tags" && <p>{words.find.noTags}</p>}
      {ready === "yes" && (
        <form data-needs-script="" onSubmit={run} autoComplete="off">
          <p className="prose">{asked.lead}</p>
          <p>
            <label htmlFor={`${id}-code`}>{asked.field}</label>
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
              {asked.hint}
            </span>
          </p>
          <button type="submit">{words.find.run}</button>
          <div className="found-vote" role="status">
            {malformed && <p className="check-problem">{asked.malformed}</p>}
            {!malformed && found !== undefined && (
              <div data-found={found.state}>
                <p>
                  <strong>
                    {fill(named && found.state === "absent" ? words.find.nameAbsent : words.find[found.state], {
                      reason: found.reason === null ? "" : words.kinds[found.reason],
                    })}
                  </strong>
                </p>
                {found.places.map(({ seq, row }) => (
                  <p className="fine" key={`${seq} ${row}`}>
                    {fill(words.find.place, { seq: counted(seq), row: counted(row + 1) })}
                  </p>
                ))}
                {choice !== undefined && <p>{fill(words.find.recordedAs, { choice })}</p>}
                {found.state !== "absent" && <p className="fine">{named ? words.find.isPublic : words.find.never}</p>}
              </div>
            )}
          </div>
        </form>
      )}
    </div>
  );
}
