import type { Messages } from "../../i18n/messages.ts";

/** The words of the check, handed to the browser as they are: no other message goes with them. */
export type CheckWords = Messages["check"];

/** Puts values into the {places} of a message. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
