import type { Colour } from "../../charts/theme.ts";

/** The colour that stands for a choice in the picture beside; the word for it follows. */
export function VoteMark({ colour }: { readonly colour: Colour }) {
  return <span className="vote-mark" aria-hidden="true" style={{ background: `var(--${colour})` }} />;
}
