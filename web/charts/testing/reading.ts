/** What a drawing says, for tests: its texts without bidirectional marks, and the attributes of its elements. */
export function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text.replace(/[\u2066-\u2069]/g, ""));
}

export function elementsOf(svg: string, tag: string): readonly Readonly<Record<string, string>>[] {
  return [...svg.matchAll(new RegExp(`<${tag} ([^>]*?)/?>`, "g"))].map(([, attributes = ""]) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value])),
  );
}

/** The element, or a failure that says what there was to choose from. */
export function the<Element>(found: Element | undefined, what: string): Element {
  if (found === undefined) throw new Error(`There is no ${what}.`);
  return found;
}
