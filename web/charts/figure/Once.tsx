"use client";
import { heldMarkup } from "./held-markup.ts";

interface OnceProps {
  /** What `holdMarkup` gave for the markup while the server wrote this page. */
  readonly hold: string;
  readonly className: string;
  /** What it stands in: a span where a div may not be. */
  readonly as?: "div" | "span";
}

/**
 * Markup that the page carries once. What a server component writes is sent twice, as HTML and again as data for the
 * browser's React, which has no use for a finished drawing. So the markup is held beside, written into the HTML only, and
 * left as it is in the browser.
 */
export function Once({ hold, className, as: Tag = "div" }: OnceProps) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, in which every text is escaped
    <Tag className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: heldMarkup(hold) }} />
  );
}
