import { readFileSync } from "node:fs";

const wake = readFileSync(new URL("./wake.js", import.meta.url), "utf8")
  .replace(/^\s*\/\/.*$/gm, "")
  .replace(/\n\s*/g, "\n")
  .trim();

/** What React and Next.js write for a script of the page, and for the hint to load it early. */
const scripts = /<script (?=[^>]*\ssrc="|src=")(?=[^>]*\sasync="")[^>]*\bsrc="(\/_next\/static\/[^"]+)"[^>]*><\/script>/g;
const hints = /<link rel="preload" as="script"[^>]*\/>/g;
const nonce = /<script [^>]*\bnonce="([^"]+)"/;

/**
 * A page whose scripts wait for a first sign of interest: pointing, touching, a key. Its words, figures and pictures need
 * none, and the scripts weigh several times as much. A page without scripts is returned as it is.
 */
export function letScriptsWait(html: string): string {
  const addresses = [...html.matchAll(scripts)].flatMap(([, address]) => address ?? []);
  const [, value] = nonce.exec(html) ?? [];
  if (addresses.length === 0 || value === undefined) return html;
  const loader = `<script nonce="${value}" data-scripts="${addresses.join(" ")}">${wake}</script>`;
  return html
    .replace(scripts, "")
    .replace(hints, "")
    .replace("</head>", () => `${loader}</head>`);
}

/** The status that a page asks for by ui/AnswerStatus.tsx: Next.js itself lets a page say 200, 404 or 500 only. */
export function statusAskedFor(html: string): number | undefined {
  const [, status] = /<meta name="plainsight:status" content="(\d{3})"\/>/.exec(html) ?? [];
  return status === undefined ? undefined : Number(status);
}
