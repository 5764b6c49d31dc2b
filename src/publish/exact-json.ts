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
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  const quoted = text.replace(tokens, (token) => {
    switch (token[0]) {
      case '"':
        return token;
      case "\n":
        line += 1;
        return token;
      case "[":
      case "{":
        if (depth === 1) lines.push(line);
        depth += 1;
        return token;
      case "]":
      case "}":
        depth -= 1;
        return token;
      default:
        return `"${token}"`;
    }
  });
  let values: unknown;
  try {
    values = JSON.parse(quoted);
  } catch (cause) {
    throw new OperatorError(`${path} is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  if (!Array.isArray(values)) throw new OperatorError(`${path} is JSON, but not a list of records.`);
  return values.map((value: unknown, i) => ({ index: i + 1, line: lines[i] ?? 1, value }));
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
