/**
 * Anyone may deploy a contract and put any bytes on a ledger. What is no text must not stop the reading of all the rest: it is
 * stored as text that shows where it is none, the same in every domain, and whoever reads it sees the mark.
 */

/** Text as the database can hold it: a NUL character, which it cannot, becomes U+FFFD, as bytes that are no UTF-8 do. */
export function storableText(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "\uFFFD") : text;
}

/** Letters that stand in fixed bytes, one character each: zeros at the end are none, any other becomes U+FFFD. */
export function storableLetters(latin1: string): string {
  return latin1.includes("\0") ? storableText(latin1.replace(/\0+$/, "")) : latin1;
}

/** The same of bytes in hexadecimal: "0x414647" → "AFG". Empty where all are zero, which means not specified. */
export function ledgerLetters(bytes: string): string {
  return storableLetters(Buffer.from(bytes.slice(2), "hex").toString("latin1"));
}
