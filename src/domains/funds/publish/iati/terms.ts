import { slug } from "../../../../publish/slug.ts";
import type { StreamTerms } from "../../../../publish/stream.ts";

/** Each reporting organisation's activities are a stream of their own: several tell of the same money. */
export function termsOf({ ref, name }: { readonly ref: string; readonly name: string }, licence?: string): StreamTerms {
  return {
    source: slug(`iati-${ref}`),
    title: `IATI: ${name}`,
    licence: licence ?? "as the publisher states it in the IATI Registry",
    attribution: `${name}, by the IATI Standard`,
    sample: false,
  };
}
