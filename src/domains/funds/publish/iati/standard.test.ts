import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { sharedSchema } from "../../../../testing/shared-schema.ts";
import { rules } from "./check-rules.ts";
import { findShape } from "./standard.ts";

interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

/** What the official schema says of an element, in the words of our table. */
interface Demands {
  readonly attributes: Record<string, { isRequired: boolean; type: string }>;
  readonly children: { name: string; least: number; most: number }[];
  text: string;
}

const read = (name: string): Node => {
  const root: Node = { tag: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name: tag, attributes }) => {
    const node: Node = { tag: tag.replace(/^xsd:/, ""), attributes, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => open.pop());
  parser.write(readFileSync(sharedSchema(`iati-2.03/${name}`), "utf8")).close();
  return root.children[0] ?? root;
};

const top = [read("iati-activities-schema.xsd"), read("iati-common.xsd")].flatMap(({ children }) => children);
const named = (tag: string, name: string) => top.find((node) => node.tag === tag && node.attributes["name"] === name);
const words: Readonly<Record<string, string>> = { int: "integer", nonNegativeInteger: "integer", positiveInteger: "integer" };
const typeOf = (type: string): string => {
  const name = type.replace("xsd:", "");
  return /^(date|dateTime|decimal|boolean)$/.test(name) ? name : (words[name] ?? "text");
};

/** Every element of the official schema as it may stand inside another. */
function* elements(
  node: Node,
  parent: string | undefined,
  seen: Set<string>,
): Generator<{ parent: string | undefined; name: string; demands: Demands }> {
  const name = node.attributes["name"] ?? "";
  const type = node.attributes["type"];
  const demands: Demands = { attributes: {}, children: [], text: type?.startsWith("xsd:") ? typeOf(type) : "text" };
  const inside: Node[] = [];
  const take = ({ tag, attributes, children }: Node): void => {
    if (tag === "extension") {
      const base = attributes["base"] ?? "";
      if (base.startsWith("xsd:")) demands.text = typeOf(base);
      else for (const child of named("complexType", base)?.children ?? []) take(child);
    }
    if (tag === "attribute") {
      const ref = attributes["ref"];
      const own = ref === undefined ? undefined : named("attribute", ref);
      const called = attributes["name"] ?? ref ?? "";
      if (called !== "xml:lang")
        demands.attributes[called] = {
          isRequired: attributes["use"] === "required",
          type: typeOf(attributes["type"] ?? own?.attributes["type"] ?? "xsd:string"),
        };
    } else if (tag === "element") {
      const ref = attributes["ref"];
      const child = ref === undefined ? { tag, attributes, children } : named("element", ref);
      if (child === undefined) throw new Error(`The schema has no element ${ref}.`);
      inside.push(child);
      demands.children.push({
        name: child.attributes["name"] ?? "",
        least: Number(attributes["minOccurs"] ?? 1),
        most: attributes["maxOccurs"] === "unbounded" ? Number.POSITIVE_INFINITY : 1,
      });
    } else for (const child of children) take(child);
  };
  const own = type === undefined || type.startsWith("xsd:") ? node.children : (named("complexType", type)?.children ?? []);
  for (const child of own) take(child);
  yield { parent, name, demands };
  for (const child of inside) {
    const key = `${name}/${child.attributes["name"]}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield* elements(child, name, seen);
  }
}

describe("Our table of the IATI standard", () => {
  const root = named("element", "iati-activities");
  const official = root === undefined ? [] : [...elements(root, undefined, new Set())];

  it("says of each element, attribute, order and number what the official schema 2.03 says", () => {
    expect(official.length).toBe(150);
    for (const { parent, name, demands } of official) {
      const shape = findShape(parent, name);
      const ours: Demands = {
        attributes: Object.fromEntries(
          (shape?.attributes ?? []).map(({ name: called, isRequired, type }) => [called, { isRequired, type }]),
        ),
        children: (shape?.children ?? []).map((child) => ({ ...child })),
        text: shape?.text ?? "none",
      };
      expect(ours, `${parent}/${name}`).toEqual(demands);
    }
  });

  it("numbers the rules as the official ruleset does, each an error there", () => {
    const severities = new Map<string, string>();
    const walk = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("id" in value && "severity" in value) severities.set(String(value.id), String(value.severity));
      for (const part of Object.values(value)) walk(part);
    };
    const ruleset: unknown = JSON.parse(readFileSync(sharedSchema("iati-2.03/ruleset-standard.json"), "utf8"));
    for (const [path, demands] of Object.entries(ruleset ?? {})) if (!path.startsWith("/iati-organisations")) walk(demands);
    for (const number of Object.keys(rules)) expect(severities.get(number), number).toBe("error");
    // The others say of results, of which nothing is published, or of an identifier's owner.
    const left = [...severities].filter(([number, severity]) => severity === "error" && !(number in rules)).map(([number]) => number);
    expect(left.filter((number) => !/^8\.|^6\.8\.1$/.test(number))).toEqual([]);
  });
});
