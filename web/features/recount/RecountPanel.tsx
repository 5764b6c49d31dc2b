"use client";
import { Json } from "@plainsight/verifier/json";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { getBlockHash } from "../../ui/check/block-hash.ts";
import { getJson } from "../../ui/check/verdict.ts";
import { counted, fill } from "../../ui/check/words.ts";
import { FindVote } from "./FindVote.tsx";
import { OutcomeBox } from "./OutcomeBox.tsx";
import { StreamOutcomeBox } from "./StreamOutcomeBox.tsx";
import type { Answer, Ask, Subject } from "./subject.ts";
import type { RecountWords } from "./words.ts";

interface RecountPanelProps {
  readonly subject: Subject;
  readonly words: RecountWords;
  /** A node to begin with. */
  readonly suggestedNode: string;
}

type Block = Extract<Ask, { readonly block: unknown }>["block"];

/** The recount: a worker takes the records and counts, so that the page stays at hand and the reader can stop it. */
export function RecountPanel({ subject, words, suggestedNode }: RecountPanelProps) {
  const id = useId();
  const worker = useRef<Worker | undefined>(undefined);
  const shown = useRef<HTMLDivElement>(null);
  const [progress, setProgress] = useState<Extract<Answer, { kind: "progress" }> | "starting" | undefined>();
  const [answer, setAnswer] = useState<Answer | { readonly kind: "stopped" } | undefined>();
  const [found, setFound] = useState<Extract<Answer, { kind: "found" }> | undefined>();
  useEffect(() => () => worker.current?.terminate(), []);

  const end = (next: Answer | { readonly kind: "stopped" }) => {
    setProgress(undefined);
    setAnswer(next);
    shown.current?.focus();
  };
  const run = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    const kind = submitter?.dataset["all"] === undefined ? "count" : "count-all";
    setProgress("starting");
    setAnswer(undefined);
    setFound(undefined);
    worker.current?.terminate();
    try {
      const proof = await getProof(subject.id);
      const block = proof === null ? null : await foreignBlock(proof, String(form.get("node") ?? ""), String(form.get("hash") ?? ""));
      const counting = new Worker(new URL("./recount-worker.ts", import.meta.url), { type: "module" });
      worker.current = counting;
      counting.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
        if (data.kind === "progress") setProgress(data);
        else if (data.kind === "found") setFound(data);
        else end(data);
      });
      counting.addEventListener("error", ({ message }) => end({ kind: "failed", message }));
      counting.postMessage({ kind, subject, proof, block } satisfies Ask);
    } catch (error) {
      end({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  };
  const stop = () => {
    worker.current?.terminate();
    end({ kind: "stopped" });
  };

  return (
    <>
      <form className="check" data-needs-script="" onSubmit={run}>
        <div className="check-fields">
          <div>
            <label htmlFor={`${id}-node`}>{words.node}</label>
            <input
              id={`${id}-node`}
              name="node"
              type="url"
              dir="ltr"
              defaultValue={suggestedNode}
              aria-describedby={`${id}-node-hint`}
              autoComplete="off"
            />
            <span className="hint" id={`${id}-node-hint`}>
              {words.nodeHint}
            </span>
          </div>
          <div>
            <label htmlFor={`${id}-hash`}>{words.hash}</label>
            <input id={`${id}-hash`} name="hash" dir="ltr" aria-describedby={`${id}-hash-hint`} autoComplete="off" spellCheck={false} />
            <span className="hint" id={`${id}-hash-hint`}>
              {words.hashHint}
            </span>
          </div>
        </div>
        <div className="recount-actions">
          <button type="submit" disabled={progress !== undefined}>
            {words.run}
          </button>
          <button type="submit" className="button-quiet" data-all="" disabled={progress !== undefined}>
            {words.runAll}
          </button>
          {progress !== undefined && (
            <>
              <progress aria-label={words.title} {...(progress === "starting" ? {} : { value: progress.done, max: progress.of })} />
              <span>
                {progress === "starting"
                  ? words.starting
                  : fill(progress.what === "proofs" ? words.proving : words.progress, {
                      done: counted(progress.done),
                      of: counted(progress.of),
                    })}
              </span>
              <button type="button" className="button-quiet" onClick={stop}>
                {words.cancel}
              </button>
            </>
          )}
        </div>
        <div className="check-result" ref={shown} tabIndex={-1} role="status">
          {answer?.kind === "stopped" && <p>{words.stopped}</p>}
          {answer?.kind === "failed" && <p className="check-problem">{fill(words.failed, { message: answer.message })}</p>}
          {answer?.kind === "refused" && (
            <div className="verdict verdict-no">
              <p className="verdict-word">{words.refused}</p>
              <p>
                <code dir="ltr">{`${answer.refused.reason} ${answer.refused.where ?? ""}: ${answer.refused.got} ≠ ${answer.refused.expected}`}</code>
              </p>
            </div>
          )}
          {answer?.kind === "counted-all" && <StreamOutcomeBox outcome={answer} words={words} />}
          {answer?.kind === "counted" && <OutcomeBox outcome={answer} words={words} />}
        </div>
      </form>
      {subject.sums ? (
        <p className="find-vote prose">{words.find.sums}</p>
      ) : (
        <FindVote
          words={words}
          named={subject.named}
          options={answer?.kind === "counted" ? answer.options : []}
          ready={answer?.kind === "counted" ? (answer.canFind ? "yes" : "no-tags") : "not-counted"}
          found={found?.found}
          onFind={(tag) => worker.current?.postMessage({ kind: "find", tag } satisfies Ask)}
        />
      )}
    </>
  );
}

/** The proof as this site gives it; null where the ledger's node could not be asked. */
async function getProof(id: string): Promise<object | null> {
  const document = new Json(await getJson(`/export/ballot-proof.json?id=${encodeURIComponent(id)}`));
  return document
    .at("data")
    .at("ballot")
    .at("proof")
    .orNull((proof) => proof.object());
}

/** The proof's block, with its hash from outside where the reader names a node or a hash. @throws Error that says why it can't be had */
async function foreignBlock(proof: object, node: string, typed: string): Promise<Block> {
  const block = new Json(proof, "proof").at("block");
  const number = block.at("number").number();
  if (node.trim() === "" && typed.trim() === "") return { number, hash: block.at("hash").text(), from: "this site" };
  const found = await getBlockHash(number, node, typed);
  if ("problem" in found) throw new Error(`${found.problem}: ${Object.values(found.values).join(", ")}`);
  return { number, hash: found.hash, from: found.host ?? "typed" };
}
