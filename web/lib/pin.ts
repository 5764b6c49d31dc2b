/** What `?block=` asks for: the whole page as of that block, for good. `?chain=` tells whose block, where several ledgers are read. */
export type Pin = { readonly block: number; readonly chainId?: number } | null;

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
  const chain = only(search, "chain");
  if (!digits.test(text) || (chain !== undefined && !digits.test(chain))) return "malformed";
  return chain === undefined ? { block: Number(text) } : { block: Number(text), chainId: Number(chain) };
}
