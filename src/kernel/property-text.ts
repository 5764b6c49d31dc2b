/** Characters of a value that need no encoding. */
const special = /[^A-Za-z0-9._:/-]/gu;
const pair = /^([a-z][a-z0-9-]*)=([^=;@]+)$/;

/** Longest text that the contracts take, in bytes; all of them are ASCII. */
export const mostPropertyBytes = 4096;

/** A value as properties hold it: what is not plain is written as in addresses, such as %20. */
export function encodePropertyValue(value: string): string {
  return value.replace(special, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );
}

/** @returns undefined for text that is no such value */
export function decodePropertyValue(text: string): string | undefined {
  try {
    const value = decodeURIComponent(text);
    // PostgreSQL holds no NUL.
    return value.includes("\0") ? undefined : value;
  } catch {
    return undefined;
  }
}

/**
 * Writes properties as the ledger holds them: "brand=Determine;pack=100", each key once, in the order of their bytes. Empty
 * values are left out.
 * @throws RangeError for a key in another form, or more than 4,096 bytes
 */
export function formatPairs(pairs: Readonly<Record<string, string>>): string {
  const text = Object.entries(pairs)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${encodePropertyValue(value)}`)
    .sort()
    .join(";");
  if (text !== "" && !text.split(";").every((one) => pair.test(one))) throw new RangeError(`A key is of small letters: ${text}`);
  if (text.length <= mostPropertyBytes) return text;
  throw new RangeError(`The properties are ${text.length} bytes long; the ledger takes at most ${mostPropertyBytes}.`);
}

/** @returns undefined for text that `formatPairs` would not have written so: then it is shown as it stands */
export function parsePairs(text: string): ReadonlyMap<string, string> | undefined {
  const pairs = new Map<string, string>();
  if (text === "") return pairs;
  for (const one of text.split(";")) {
    const [, key = "", encoded = ""] = pair.exec(one) ?? [];
    const value = decodePropertyValue(encoded);
    if (key === "" || value === undefined || pairs.has(key)) return undefined;
    pairs.set(key, value);
  }
  return formatPairs(Object.fromEntries(pairs)) === text ? pairs : undefined;
}

/** The pairs of such a text in its order; none where it is not in the standard form. */
export function listPairs(text: string): readonly { readonly key: string; readonly value: string }[] {
  return [...(parsePairs(text) ?? [])].map(([key, value]) => ({ key, value }));
}
