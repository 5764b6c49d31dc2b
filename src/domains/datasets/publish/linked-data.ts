/** A node of expanded JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** The nodes that a property points at. */
export function nodesOf(node: Node, property: string): readonly Node[] {
  const values = node[property];
  if (!Array.isArray(values)) return [];
  return values.filter((value): value is Node => typeof value === "object" && value !== null);
}

/** A property's first text: a literal, in English where there are several languages, or a node's address. */
export function textOf(node: Node, property: string): string | null {
  const values = nodesOf(node, property);
  const first = values.find((value) => value["@language"] === "en") ?? values[0];
  const text = first?.["@value"] ?? first?.["@id"];
  return text == null || text === "" ? null : String(text);
}
