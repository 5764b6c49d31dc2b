"use client";
import { type FormEvent, useId, useRef, useState } from "react";
import { type ForeignHash, getBlockHash, type NoHash } from "./block-hash.ts";
import type { ShownCreditTotal } from "./check-credit-total.ts";
import type { ShownEmissionTotal } from "./check-emission-total.ts";
import type { ShownSupplyTotal } from "./check-supply-total.ts";
import { VerdictBox } from "./VerdictBox.tsx";
import type { Verdict } from "./verdict.ts";
import { type CheckWords, counted, fill } from "./words.ts";

/** What is to be checked. */
export type Subject =
  | { readonly kind: "record"; readonly id: string; readonly block: number }
  /** `block`: the newest that had been read when the page was drawn. */
  | { readonly kind: "stream"; readonly id: string; readonly block: number }
  /** `query`: of the total's address, with its question mark. */
  | { readonly kind: "total"; readonly query: string; readonly usd: string; readonly block: number }
  | { readonly kind: "supplyTotal"; readonly query: string; readonly shown: ShownSupplyTotal; readonly block: number }
  | { readonly kind: "emissionTotal"; readonly query: string; readonly shown: ShownEmissionTotal; readonly block: number }
  | { readonly kind: "creditTotal"; readonly query: string; readonly shown: ShownCreditTotal; readonly block: number };

interface CheckPanelProps {
  readonly subject: Subject;
  readonly words: CheckWords;
  /** A node to begin with; the reader should name one that this site's owner has no hand in. */
  readonly suggestedNode: string;
}

interface Result {
  readonly verdict: Verdict;
  readonly hash?: ForeignHash;
}

/**
 * The check itself, run by the reader's browser: it takes the proof from this site and the block's hash from elsewhere.
 * The verifier is loaded when the reader asks for it.
 */
export function CheckPanel({ subject, words, suggestedNode }: CheckPanelProps) {
  const id = useId();
  const [busy, setBusy] = useState<string | undefined>();
  const [result, setResult] = useState<Result | NoHash | undefined>();
  const shown = useRef<HTMLDivElement>(null);

  const run = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (name: string) => String(form.get(name) ?? "");
    setResult(undefined);
    setBusy(words.running);
    const found = await check(
      subject,
      (block) => getBlockHash(block, read("node"), read("hash")),
      (done, length) => setBusy(fill(words.progress, { done: counted(done), length: counted(length) })),
    ).catch(
      (error: unknown): Result => ({ verdict: { outcome: "no-data", detail: error instanceof Error ? error.message : String(error) } }),
    );
    setBusy(undefined);
    setResult(found);
    shown.current?.focus();
  };

  const hashLabel = fill(subject.kind === "record" ? words.hash : words.hashNewest, { block: String(subject.block) });
  return (
    <form className="check" data-needs-script="" onSubmit={run}>
      <div className="check-fields">
        <div>
          <label htmlFor={`${id}-node`}>{words.rpc}</label>
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
            {words.rpcHint}
          </span>
        </div>
        <div>
          <label htmlFor={`${id}-hash`}>{hashLabel}</label>
          <input id={`${id}-hash`} name="hash" dir="ltr" aria-describedby={`${id}-hash-hint`} autoComplete="off" spellCheck={false} />
          <span className="hint" id={`${id}-hash-hint`}>
            {words.hashHint}
          </span>
        </div>
      </div>
      <button type="submit" disabled={busy !== undefined}>
        {words.run}
      </button>
      <div className="check-result" ref={shown} tabIndex={-1} role="status">
        {busy !== undefined && <p>{busy}</p>}
        {result !== undefined &&
          ("problem" in result ? (
            <p className="check-problem">{fill(words[result.problem], result.values)}</p>
          ) : (
            <VerdictBox subject={subject} words={words} verdict={result.verdict} hash={result.hash} />
          ))}
      </div>
    </form>
  );
}

type AskHash = (block: number) => Promise<ForeignHash | NoHash>;

async function check(subject: Subject, askHash: AskHash, onProgress: (done: number, length: number) => void): Promise<Result | NoHash> {
  switch (subject.kind) {
    case "record": {
      const { checkFact } = await import("./check-fact.ts");
      const hash = await askHash(subject.block);
      return "problem" in hash ? hash : { verdict: await checkFact(subject.id, hash.hash), hash };
    }
    case "stream": {
      const { openStream, checkStream } = await import("./check-stream.ts");
      const opened = await openStream(subject.id);
      if (opened === null) return { verdict: { outcome: "unproven" } };
      const hash = await askHash(opened.block);
      return "problem" in hash ? hash : { verdict: await checkStream(subject.id, opened, hash.hash, onProgress), hash };
    }
    case "total": {
      const { openTotal, checkTotal } = await import("./check-total.ts");
      const opened = await openTotal(subject.query);
      if (opened === null) return { verdict: { outcome: "unproven" } };
      const hash = await askHash(opened.block);
      return "problem" in hash ? hash : { verdict: checkTotal(opened, subject.usd, hash.hash), hash };
    }
    case "supplyTotal": {
      const { openSupplyTotal, checkSupplyTotal } = await import("./check-supply-total.ts");
      const opened = await openSupplyTotal(subject.query, subject.shown.unit);
      if (opened === null) return { verdict: { outcome: "unproven" } };
      const hash = await askHash(opened.block);
      return "problem" in hash ? hash : { verdict: checkSupplyTotal(opened, subject.shown, hash.hash), hash };
    }
    case "emissionTotal": {
      const { openEmissionTotal, checkEmissionTotal } = await import("./check-emission-total.ts");
      const opened = await openEmissionTotal(subject.query);
      if (opened === null) return { verdict: { outcome: "unproven" } };
      const hash = await askHash(opened.block);
      return "problem" in hash ? hash : { verdict: checkEmissionTotal(opened, subject.shown, hash.hash), hash };
    }
    case "creditTotal": {
      const { openCreditTotal, checkCreditTotal } = await import("./check-credit-total.ts");
      const opened = await openCreditTotal(subject.query);
      if (opened === null) return { verdict: { outcome: "unproven" } };
      const hash = await askHash(opened.block);
      return "problem" in hash ? hash : { verdict: checkCreditTotal(opened, subject.shown, hash.hash), hash };
    }
  }
}
