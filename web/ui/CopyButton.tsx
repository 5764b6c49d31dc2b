"use client";
import { useState } from "react";

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly copied: string;
}

/** Copies a text and says so in place. Absent without JavaScript, where it could do nothing. */
export function CopyButton({ text, label, copied }: CopyButtonProps) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
    setTimeout(() => setDone(false), 2000);
  };
  return (
    <button type="button" className="copy" data-needs-script="" aria-label={label} onClick={copy}>
      <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <use href={done ? "/icons.svg#good" : "/icons.svg#copy"} />
      </svg>
      <span role="status" className="copy-said">
        {done ? copied : ""}
      </span>
    </button>
  );
}
