import { messagesOf } from "../i18n/messages.ts";
import type { View } from "../lib/view.ts";

/** What a reader must know of the sources on the page, where the messages have a note on them. */
export function SourceNotes({ view, sources }: { readonly view: View; readonly sources: readonly string[] }) {
  const notes: Readonly<Record<string, string>> = messagesOf(view.locale).notes;
  return [...new Set(sources)].map((source) => {
    const note = notes[source];
    return note === undefined ? null : <p key={source}>{note}</p>;
  });
}
