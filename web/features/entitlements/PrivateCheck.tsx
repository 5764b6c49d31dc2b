"use client";
import { type FormEvent, useId, useRef, useState } from "react";
import type { CheckRound, FetchedBucket, OwnResult } from "./check-own.ts";
import type { CheckMessages } from "./words.ts";

interface PrivateCheckProps {
  readonly rounds: readonly CheckRound[];
  /** The one that the page was opened for. */
  readonly chosen: string | undefined;
  readonly words: CheckMessages;
  /** How amounts in goods are written, with {amount} in them. */
  readonly units: Readonly<Record<string, string>>;
}

interface Shown {
  readonly result: OwnResult;
  readonly fetched?: FetchedBucket;
  readonly ownHash: boolean;
}

/**
 * The check, done by the reader's own device. The code stands in a field without a name, is read when the reader asks, and is
 * forgotten with the answer: it enters no address, history, storage or log, and nothing is sent but a round and a group.
 */
export function PrivateCheck({ rounds, chosen, words, units }: PrivateCheckProps) {
  const id = useId();
  const code = useRef<HTMLInputElement>(null);
  const round = useRef<HTMLSelectElement>(null);
  const hash = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  /** Only while this page is open, for a second look against another hash. */
  const secret = useRef<Uint8Array | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<Shown | undefined>();

  const tell = (next: Shown) => {
    setShown(next);
    setBusy(false);
    answer.current?.focus();
  };
  const run = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const target = rounds.find((each) => each.id === round.current?.value);
    if (code.current === null || target === undefined) return;
    setBusy(true);
    setShown(undefined);
    const [{ readCode }, { checkOwn, fetchBucket }] = await Promise.all([
      import("@plainsight/verifier/entitlement-code"),
      import("./check-own.ts"),
    ]);
    const read = readCode(code.current.value);
    if (typeof read === "string") return tell({ result: { outcome: "mistyped" }, ownHash: false });
    const fetched = await fetchBucket(read, target);
    if (fetched === null) return tell({ result: { outcome: "network" }, ownHash: false });
    code.current.value = "";
    secret.current = read;
    tell({ result: checkOwn(read, fetched, fetched.blockHash), fetched, ownHash: false });
  };
  const again = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { checkOwn } = await import("./check-own.ts");
    if (shown?.fetched === undefined || secret.current === undefined || hash.current === null) return;
    tell({ ...shown, result: checkOwn(secret.current, shown.fetched, hash.current.value.trim().toLowerCase()), ownHash: true });
  };

  return (
    <div className="private-check">
      <form data-needs-script="" onSubmit={run} autoComplete="off">
        <p>
          <label htmlFor={`${id}-round`}>{words.round}</label>
          <br />
          <select id={`${id}-round`} ref={round} defaultValue={chosen}>
            {rounds.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor={`${id}-code`}>{words.code}</label>
          <br />
          <input
            id={`${id}-code`}
            ref={code}
            className="code-field"
            type="text"
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            data-1p-ignore=""
            data-lpignore="true"
          />
          <br />
          <span className="hint" id={`${id}-hint`}>
            {words.codeHint}
          </span>
        </p>
        <button type="submit" disabled={busy}>
          {words.run}
        </button>
      </form>
      <div ref={answer} tabIndex={-1} role="status">
        {busy && <p>{words.running}</p>}
        {shown !== undefined && <Outcome shown={shown} words={words} units={units} />}
      </div>
      {shown?.fetched !== undefined && (
        <form data-needs-script="" onSubmit={again} autoComplete="off">
          <h3>{words.ownHash}</h3>
          <p>{put(words.ownHashHint, { block: shown.fetched.block })}</p>
          <p>
            <label htmlFor={`${id}-hash`}>{put(words.hash, { block: shown.fetched.block })}</label>
            <br />
            <input id={`${id}-hash`} ref={hash} type="text" dir="ltr" autoComplete="off" spellCheck={false} required />
          </p>
          <button type="submit" className="button-quiet">
            {words.run}
          </button>
        </form>
      )}
    </div>
  );
}

function Outcome({
  shown,
  words,
  units,
}: {
  readonly shown: Shown;
  readonly words: CheckMessages;
  readonly units: PrivateCheckProps["units"];
}) {
  const { result, ownHash } = shown;
  const { outcome, due, among, block } = result;
  const hints: Readonly<Record<OwnResult["outcome"], string | undefined>> = {
    paid: undefined,
    unpaid: words.results.unpaidHint,
    absent: words.results.absentHint,
    mistyped: words.results.mistypedHint,
    cancelled: words.results.cancelledHint,
    network: words.results.networkHint,
    untrue: words.results.untrueHint,
  };
  return (
    <div className={`outcome outcome-${outcome}`} data-outcome={outcome}>
      <h3>{words.results[outcome]}</h3>
      {hints[outcome] !== undefined && <p>{hints[outcome]}</p>}
      {due !== undefined && (
        <p>
          {put(words.due, { amount: put(units[due.unit] ?? `${due.unit}\u00a0{amount}`, { amount: due.amount }) })}
          {" · "}
          {put(words.place, { place: due.place })}
        </p>
      )}
      {block !== undefined && (
        <p className="fine">
          {due !== undefined && among !== undefined && <>{put(words.among, { count: among })} </>}
          {put(words.block, { block })} {ownHash && outcome !== "untrue" && words.hashOk}
        </p>
      )}
    </div>
  );
}

/** Puts values into the {places} of a message. */
function put(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
