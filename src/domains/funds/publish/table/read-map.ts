import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { OperatorError } from "../../../../kernel/errors.ts";
import { completeRecords, type TableMap, tableMap } from "./map.ts";

/** What a drafted map says where only a person can know. */
export const toChoose = "CHOOSE";

/**
 * Reads a map. Its `paths` come out as they are to be opened.
 * @throws OperatorError that names every line that is wrong, or still to be chosen.
 */
export function readMap(path: string): TableMap {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new OperatorError(`There is no map at ${path}. Draft one: plainsight publish table --suggest FILE`, { cause });
  }
  return parseMap(text, path);
}

/** @throws OperatorError as readMap does. */
export function parseMap(text: string, path: string): TableMap {
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

  const wrong = (issues: readonly z.core.$ZodIssue[], lead: readonly PropertyKey[] = []) =>
    new OperatorError(
      `${path} is not a map of a table:\n${issues.map((issue) => `  ${at(offsetOf(document, [...lead, ...issue.path]))}: ${[...lead, ...issue.path].map(String).join(".") || "map"}: ${issue.message}`).join("\n")}`,
    );
  const read = tableMap.safeParse(document.toJS());
  if (!read.success) throw wrong(read.error.issues);
  const { common, each, paths, ...rest } = read.data;
  const complete = completeRecords({ common, each });
  if (!complete.success) throw wrong(complete.error.issues, ["each"]);
  return { ...rest, each: complete.data, paths: paths.map((named) => resolve(dirname(path), named)) };
}

/** Where the deepest part of the path that there is begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && !(isScalar(node) && node.value === null)) return node.range?.[0] ?? 0;
  }
  return 0;
}
