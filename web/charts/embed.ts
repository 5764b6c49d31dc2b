import { createHash } from "node:crypto";
import { directionOf } from "../i18n/locales.ts";
import { pageAddress } from "./addresses.ts";
import { creditLines } from "./credits.ts";
import { linkAddress } from "./links.ts";
import { partClass, partsOf, sizeRules } from "./parts.ts";
import type { ChartState, Link } from "./state.ts";
import { markup } from "./svg.ts";
import { tokenRules } from "./theme.ts";
import { chartWords } from "./words.ts";

/** Tells the page around the frame how high the chart is. The height is no secret, so any page may hear it. */
const script = `new ResizeObserver(function(){parent.postMessage({plainsight:location.pathname+location.search,height:Math.ceil(document.body.getBoundingClientRect().height)},"*")}).observe(document.body)`;

const style = [
  tokenRules(),
  // A margin that escaped from the body would not be counted in its height.
  "body{display:flow-root;margin:0;padding:12px 16px;background:var(--paper);color:var(--ink);font:16px/1.45 'Noto Sans',system-ui,sans-serif}",
  "h1{font-size:1.2em;line-height:1.3;margin:0 0 2px}p{margin:0 0 10px;color:var(--ink-2)}.fine{font-size:12.5px;margin:4px 0 0;color:var(--ink-3)}",
  ".sample{background:var(--warn-soft);color:var(--warn);font-weight:600;padding:4px 10px}",
  "@font-face{font-family:'Noto Sans';src:url(/fonts/noto-sans-latin.v1.woff2) format('woff2');font-weight:400 700;font-display:swap;unicode-range:U+0-FF,U+2009-206F,U+2212}",
  "@font-face{font-family:'Noto Sans';src:url(/fonts/noto-sans-arabic.v1.woff2) format('woff2');font-weight:400 700;font-display:swap;unicode-range:U+600-6FF}",
  "a{color:var(--link)}svg a:hover text{text-decoration:underline}",
  sizeRules,
].join("");

function digest(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

/** Only our own style and script run, nothing but our type is fetched, and any page may frame it. */
export const embedPolicy = `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *`;

/**
 * A chart as a page of its own, for frames on other sites: figures without a script, light or dark as the reader has it.
 * @param origin public address of the explorer, without a slash at the end.
 */
export function embedPage(state: ChartState, origin: string): string {
  const words = chartWords(state.locale);
  const own = origin + pageAddress(state);
  const href = (link: Link): string => origin + linkAddress({ ...state, pinned: true }, link);
  // A hundred links on a map would make the file a fifth larger; its page has them.
  const parts = partsOf(state, { theme: "page", id: "e", nameFlows: false, ...(state.kind !== "map" && { href }) });
  const text = (content: string, kind = ""): string => `<p${kind === "" ? "" : ` class="${kind}"`}>${markup(content)}</p>`;
  return [
    `<!doctype html><html lang="${state.locale}" dir="${directionOf(state.locale)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${markup(state.title)}</title>`,
    `<meta name="robots" content="noindex"><link rel="canonical" href="${markup(own)}"><base target="_blank"><style>${style}</style></head><body>`,
    state.sample ? text(words("sample"), "sample") : "",
    `<h1>${markup(state.title)}</h1>`,
    text(state.subtitle),
    ...parts.map((part) => `<div class="${partClass(part)}">${part.svg}</div>`),
    ...state.notes.map((note) => text(note, "fine")),
    ...creditLines(state).map((line) => text(line, "fine")),
    `<p class="fine"><a href="${markup(own)}" rel="noopener">${markup(words("figure.open"))}</a></p>`,
    `<script>${script}</script></body></html>`,
  ].join("");
}

/** A page that says in a sentence why there is no chart. */
export function embedFailure(title: string, detail: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${markup(title)}</title><style>${style}</style></head><body><h1>${markup(title)}</h1><p>${markup(detail)}</p><script>${script}</script></body></html>`;
}
