/** Far more than are written at the same time; the oldest are forgotten. */
const most = 500;

declare global {
  var plainsightHeldMarkup: Map<string, string> | undefined;
}

/** Markup by key. Global, since server components and the HTML made of them are two bundles of one process. */
function all(): Map<string, string> {
  globalThis.plainsightHeldMarkup ??= new Map();
  return globalThis.plainsightHeldMarkup;
}

/** Holds a piece of markup for `Once`, under a key of its own content: the same piece is held once. */
export function holdMarkup(key: string, markup: string): string {
  const held = all();
  held.delete(key);
  held.set(key, markup);
  const [oldest] = held.keys();
  if (held.size > most && oldest !== undefined) held.delete(oldest);
  return key;
}

/** The markup; the empty string in a browser, where it stands in the page already. */
export function heldMarkup(key: string): string {
  return all().get(key) ?? "";
}
