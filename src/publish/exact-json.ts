import { OperatorError } from "../kernel/errors.ts";

export interface JsonRecord {
  /** Position in the list, from 1. */
  readonly index: number;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly value: unknown;
}

const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}\n]/g;

/**
 * Reads a JSON list of objects. Every number comes as the text it was written as, so that no digit passes through a
 * float.
 * @throws OperatorError when the text is no such list.
 */
export function readJsonRecords(path: string, text: string): readonly JsonRecord[] {
  const { value, lines } = parse(path, text, 1);
  if (!Array.isArray(value)) throw new OperatorError(`${path} is JSON, but not a list of records.`);
  return numbered(value, lines);
}

export interface JsonDocument {
  /** The outermost object, its numbers as text. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly records: readonly JsonRecord[];
}

/**
 * Reads a JSON object that holds a list of objects, directly or inside of other objects: `{"data": {"flows": [{…}]}}`.
 * @param keys the way to the list, such as ["data", "flows"]
 * @throws OperatorError when the text is no JSON object, or there is no list at that place.
 */
export function readJsonDocument(path: string, text: string, keys: readonly string[]): JsonDocument {
  const { value, lines } = parse(path, text, keys.length + 1);
  const list = keys.reduce<unknown>((holder, key) => (isObject(holder) ? holder[key] : undefined), value);
  if (!isObject(value) || !Array.isArray(list)) throw new OperatorError(`${path} is JSON, but holds no list ${keys.join(".")}.`);
  return { value, records: numbered(list, lines) };
}

/** @param depth how many brackets are open where a record begins, whose line is kept */
function parse(path: string, text: string, depth: number): { readonly value: unknown; readonly lines: readonly number[] } {
  const lines: number[] = [];
  let line = 1;
  let open = 0;
  const quoted = text.replace(tokens, (token) => {
    switch (token[0]) {
      case '"':
        return token;
      case "\n":
        line += 1;
        return token;
      case "[":
      case "{":
        if (open === depth) lines.push(line);
        open += 1;
        return token;
      case "]":
      case "}":
        open -= 1;
        return token;
      default:
        return `"${token}"`;
    }
  });
  try {
    return { value: JSON.parse(quoted), lines };
  } catch (cause) {
    throw new OperatorError(`${path} is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

function numbered(values: readonly unknown[], lines: readonly number[]): readonly JsonRecord[] {
  return values.map((value, i) => ({ index: i + 1, line: lines[i] ?? 1, value }));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads JSON lines: one value a line, blank lines aside. Numbers as in readJsonRecords.
 * @throws OperatorError that names the first line that is no JSON.
 */
export function readJsonLines(path: string, text: string): readonly JsonRecord[] {
  return text.split("\n").flatMap((raw, i) => {
    if (raw.trim() === "") return [];
    try {
      const value: unknown = JSON.parse(raw.replace(tokens, (token) => (/^[-\d]/.test(token) ? `"${token}"` : token)));
      return [{ index: i + 1, line: i + 1, value }];
    } catch (cause) {
      throw new OperatorError(`${path}, line ${i + 1}: not readable as JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  });
}
