import { Parser } from "htmlparser2";

/** Elements between whose texts a reader sees a gap. */
const apart = new Set(["p", "br", "div", "li", "ul", "ol", "table", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);
const unseen = new Set(["script", "style"]);

/** What a reader sees of a text with HTML in it, in one line: no tag, no attribute, no address is left. */
export function plainText(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const gap = (name: string) => {
    if (apart.has(name)) parts.push(" ");
  };
  const parser = new Parser({
    onopentag(name) {
      gap(name);
      if (unseen.has(name)) hidden += 1;
    },
    ontext(text) {
      if (hidden === 0) parts.push(text);
    },
    onclosetag(name) {
      gap(name);
      if (unseen.has(name)) hidden -= 1;
    },
  });
  parser.end(html);
  return parts.join("").replace(/\s+/gu, " ").trim();
}
