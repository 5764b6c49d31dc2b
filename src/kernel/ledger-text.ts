/**
 * A bytes3 of the ledger as text: "0x414647" → "AFG".
 * @returns null for zero, which means not specified.
 */
export function threeLetters(bytes3: string): string | null {
  return bytes3 === "0x000000" ? null : Buffer.from(bytes3.slice(2), "hex").toString("latin1");
}

/** Text as the database can hold it: a NUL character, which anyone may put on a ledger, becomes U+FFFD. */
export function storableText(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "\uFFFD") : text;
}
