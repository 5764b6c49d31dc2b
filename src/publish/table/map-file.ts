import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { OperatorError } from "../../kernel/errors.ts";

/** What a drafted map says where only a person can know. */
export const toChoose = "CHOOSE";

/** A map as it was written: which column of a table is what. What its fields mean is each domain's own. */
export interface MapFile {
  readonly path: string;
  /** What its rows become, by its first word: `records: funds`. Undefined where it does not say, or says no text. */
  readonly records: string | undefined;
  /** @throws OperatorError that names the line of every field that is wrong */
  read<Schema extends z.ZodType>(schema: Schema): z.infer<Schema>;
  /** What is wrong with a part of it, each with its line. */
  wrong(issues: readonly z.core.$ZodIssue[], lead?: readonly PropertyKey[]): OperatorError;
  /** Files that the map names, relative to itself, as they are to be opened. */
  resolve(paths: readonly string[]): readonly string[];
}

/** @throws OperatorError when there is none, it is no YAML, or something in it is still to be chosen. */
export function openMap(path: string): MapFile {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new OperatorError(`There is no map at ${path}. Draft one: plainsight publish table --suggest FILE`, { cause });
  }
  return parseMapFile(text, path);
}

/** @throws OperatorError as openMap does. */
export function parseMapFile(text: string, path: string): MapFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) throw new OperatorError(`${path}: not readable as YAML: ${broken.message}`, { cause: broken });
  const at = (offset: number) => `${path}:${lines.linePos(offset).line}`;

  const open: string[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === "string" && node.value.startsWith(toChoose)) open.push(`  ${at(node.range?.[0] ?? 0)}: ${node.value}`);
    },
  });
  if (open.length > 0) throw new OperatorError(`The map is not finished. Still to be chosen:\n${open.join("\n")}`);

  const wrong: MapFile["wrong"] = (issues, lead = []) =>
    new OperatorError(
      `${path} is not a map of a table:\n${issues.map((issue) => `  ${at(offsetOf(document, [...lead, ...issue.path]))}: ${[...lead, ...issue.path].map(String).join(".") || "map"}: ${issue.message}`).join("\n")}`,
    );
  const records: unknown = document.get("records");
  return {
    path,
    records: typeof records === "string" ? records : undefined,
    read: (schema) => {
      const read = schema.safeParse(document.toJS());
      if (!read.success) throw wrong(read.error.issues);
      return read.data;
    },
    wrong,
    resolve: (paths) => paths.map((named) => resolve(dirname(path), named)),
  };
}

/** Where the deepest part of the path that there is begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && !(isScalar(node) && node.value === null)) return node.range?.[0] ?? 0;
  }
  return 0;
}
