/** What `?block=` asks for: the whole page as of that block, for good. */
export type Pin = { readonly block: number } | null;

const digits = /^\d{1,9}$/;

export type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The first value of a query parameter; undefined where absent or empty. */
export function only(search: Search, name: string): string | undefined {
  const value = search[name];
  const first = typeof value === "string" ? value : value?.[0];
  return first === undefined || first.trim() === "" ? undefined : first.trim();
}

/** The pin of an address; null where there is none. "malformed" where it is no block number: the page then says so. */
export function readPin(search: Search): Pin | "malformed" {
  const text = only(search, "block");
  if (text === undefined) return null;
  return digits.test(text) ? { block: Number(text) } : "malformed";
}
