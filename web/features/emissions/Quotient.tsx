import type { View } from "../../lib/view.ts";

interface QuotientProps {
  readonly view: View;
  /** Null: unknown, as there is no reference figure of that year. */
  readonly quotient: { readonly value: string; readonly figure: { readonly id: string } } | null;
}

/** A quotient that leads to the fact it was divided by; the row's year leads to the one that was divided. */
export function Quotient({ view: { t, formats, href }, quotient }: QuotientProps) {
  if (quotient === null) return t("words.unknown");
  return <a href={href(`/facts/${quotient.figure.id}`)}>{formats.amountExact(quotient.value)}</a>;
}
