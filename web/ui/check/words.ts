import type { Messages } from "../../i18n/messages.ts";

/** The words of the check, handed to the browser as they are: no other message goes with them. */
export type CheckWords = Messages["check"];

/** A count in the language of the page, as the rest of the page writes it. Only in the browser. */
export function counted(count: number): string {
  return new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: "latn" }).format(count);
}

/** Puts values into the {places} of a message. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
