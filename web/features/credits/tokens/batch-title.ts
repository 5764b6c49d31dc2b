import type { Locale } from "../../../i18n/locales.ts";
import { isolate } from "../../../lib/isolate.ts";
import { tokenWords } from "./words.ts";

interface Named {
  readonly tokenId: string | null;
  readonly projectReference: string | null;
  readonly projectName: string | null;
  readonly vintage: number | null;
  readonly token: { readonly name: string };
}

/** What a person would call it: the project where it is told, else the contract's own name and the id. */
export function batchTitle(locale: Locale, { tokenId, projectReference, projectName, vintage, token }: Named): string {
  const words = tokenWords(locale);
  const project = projectName ?? projectReference;
  if (project !== null) {
    const name = isolate(locale, project);
    return vintage === null ? name : `${name}, ${words("vintage", { vintage: String(vintage) })}`;
  }
  return tokenId === null
    ? isolate(locale, token.name)
    : words("unnamed", { contract: isolate(locale, token.name), id: isolate(locale, tokenId) });
}

/** Without zeros at the end: contracts count in up to eighteen digits after the point. */
export const trimmed = (amount: string): string => (amount.includes(".") ? amount.replace(/\.?0+$/, "") : amount);
