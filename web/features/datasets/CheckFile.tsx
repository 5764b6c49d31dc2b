"use client";
import { type ChangeEvent, type DragEvent, useId, useRef, useState } from "react";

export interface CheckFileWords {
  readonly drop: string;
  readonly choose: string;
  readonly hashing: string;
  readonly failed: string;
  readonly stays: string;
}

interface CheckFileProps {
  /** Where the answer is. */
  readonly action: string;
  /** What stays in the address: the page's pin, the data set that the reader came from. */
  readonly keep: Readonly<Record<string, string>>;
  readonly words: CheckFileWords;
}

/** Takes a file, hashes it on the reader's own device, and asks for what is known of the hash. The file itself goes nowhere. */
export function CheckFile({ action, keep, words }: CheckFileProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const sha256 = useRef<HTMLInputElement>(null);
  const unpacked = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [state, setState] = useState<{ readonly name: string; readonly percent: number } | "failed" | undefined>();

  const check = async (file: File | undefined) => {
    if (file === undefined || sha256.current === null || unpacked.current === null) return;
    setState({ name: file.name, percent: 0 });
    try {
      const { hashFile } = await import("./hash-file.ts");
      let last = 0;
      const copy = await hashFile(file, (read, of) => {
        const percent = of === 0 ? 100 : Math.floor((100 * read) / of);
        if (percent !== last) setState({ name: file.name, percent });
        last = percent;
      });
      sha256.current.value = copy.sha256.slice(2);
      unpacked.current.value = copy.unpacked?.slice(2) ?? "";
      unpacked.current.disabled = copy.unpacked === undefined;
      form.current?.submit();
    } catch {
      setState("failed");
    }
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  const drop = (event: DragEvent) => {
    drag(false)(event);
    void check(event.dataTransfer.files[0]);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => void check(event.target.files?.[0]);

  return (
    <form ref={form} action={action} method="get" className="check-file" data-needs-script="">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input ref={sha256} type="hidden" name="sha256" />
      <input ref={unpacked} type="hidden" name="unpacked" disabled />
      <label
        htmlFor={id}
        className={over ? "drop-zone over" : "drop-zone"}
        data-drop-zone=""
        onDragOver={drag(true)}
        onDragEnter={drag(true)}
        onDragLeave={drag(false)}
        onDrop={drop}
      >
        <span>{words.drop}</span>
        <span className="fine">{words.stays}</span>
        <input id={id} type="file" aria-label={words.choose} onChange={choose} />
      </label>
      <p role="status" className="fine">
        {state === "failed" && words.failed}
        {typeof state === "object" && words.hashing.replace("{name}", state.name).replace("{percent}", String(state.percent))}
      </p>
    </form>
  );
}
