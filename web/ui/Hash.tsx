import { cutInTheMiddle } from "../lib/hex.ts";
import type { View } from "../lib/view.ts";
import { CopyButton } from "./CopyButton.tsx";

interface HashProps {
  readonly view: View;
  readonly hex: string;
  /** What it is the hash of, for the copy button: "block hash". */
  readonly what: string;
}

/** A hash cut in the middle, with a button that copies all of it. Without JavaScript the whole hash can be selected. */
export function Hash({ view, hex, what }: HashProps) {
  return (
    <span className="hash">
      <code dir="ltr" title={hex}>
        {cutInTheMiddle(hex)}
      </code>
      <CopyButton text={hex} label={view.t("words.copyHash", { what })} copied={view.t("words.copied")} />
    </span>
  );
}
