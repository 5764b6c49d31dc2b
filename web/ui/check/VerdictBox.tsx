"use client";
import type { ForeignHash } from "./block-hash.ts";
import type { Subject } from "./CheckPanel.tsx";
import type { Verdict } from "./verdict.ts";
import { type CheckWords, counted, fill } from "./words.ts";

interface VerdictBoxProps {
  readonly subject: Subject;
  readonly words: CheckWords;
  readonly verdict: Verdict;
  readonly hash: ForeignHash | undefined;
}

const yesTotals = { total: "yesTotal", supplyTotal: "yesTotal", emissionTotal: "yesTotal", creditTotal: "yesTotal" } as const;
const yes = { record: "yesRecord", stream: "yesStream", ...yesTotals } as const;
const unprovenTotals = {
  total: "unprovenTotal",
  supplyTotal: "unprovenTotal",
  emissionTotal: "unprovenTotal",
  creditTotal: "unprovenTotal",
} as const;
const unproven = { record: "unprovenRecord", stream: "unprovenStream", ...unprovenTotals } as const;

/** Yes, or what is wrong, found where, and what it should have been. */
export function VerdictBox({ subject, words, verdict, hash }: VerdictBoxProps) {
  switch (verdict.outcome) {
    case "yes":
      return (
        <div className="verdict verdict-yes">
          <p className="verdict-word">
            <Mark name="good" /> {words.yes}
          </p>
          <p>{fill(words[yes[subject.kind]], { ...verdict.detail, block: counted(verdict.block) })}</p>
          <From words={words} hash={hash} />
        </div>
      );
    case "no":
      return (
        <div className="verdict verdict-no">
          <p className="verdict-word">
            <Mark name="bad" /> {words.no}
          </p>
          <p>{words.reasons[verdict.reason]}</p>
          <Found words={words} got={verdict.got} expected={verdict.expected} where={verdict.where} />
          <From words={words} hash={hash} />
        </div>
      );
    case "shown-differs":
      return (
        <div className="verdict verdict-no">
          <p className="verdict-word">
            <Mark name="bad" /> {words.no}
          </p>
          {verdict.differences.map((difference) => (
            <div key={difference.field}>
              <p>{fill(words.shownDiffers, { field: difference.field })}</p>
              <Found words={words} got={difference.got} expected={difference.expected} where={undefined} />
            </div>
          ))}
          <From words={words} hash={hash} />
        </div>
      );
    case "unproven":
      return (
        <div className="verdict">
          <p className="verdict-word">{words.unproven}</p>
          <p>{words[unproven[subject.kind]]}</p>
        </div>
      );
    case "no-data":
      return <p className="check-problem">{fill(words.noData, { detail: verdict.detail })}</p>;
  }
}

function Mark({ name }: { readonly name: "good" | "bad" }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="22" height="22" aria-hidden="true">
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}

function From({ words, hash }: { readonly words: CheckWords; readonly hash: ForeignHash | undefined }) {
  if (hash === undefined) return null;
  return (
    <p className="fine">
      {hash.host === undefined ? words.hashTyped : fill(words.hashFrom, { host: hash.host })}: <code dir="ltr">{hash.hash}</code>
    </p>
  );
}

interface FoundProps {
  readonly words: CheckWords;
  readonly got: string;
  readonly expected: string;
  readonly where: string | undefined;
}

function Found({ words, got, expected, where }: FoundProps) {
  return (
    <dl className="facts">
      {where !== undefined && (
        <>
          <dt>{words.where}</dt>
          <dd>
            <code dir="ltr">{where}</code>
          </dd>
        </>
      )}
      <dt>{words.got}</dt>
      <dd>
        <code dir="ltr">{got}</code>
      </dd>
      <dt>{words.expected}</dt>
      <dd>
        <code dir="ltr">{expected}</code>
      </dd>
    </dl>
  );
}
