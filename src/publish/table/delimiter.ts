import { OperatorError } from "../../kernel/errors.ts";

const candidates = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof candidates)[number];

/**
 * The character that parts the fields of the header line: the one that stands there most often outside of quotes.
 * @throws OperatorError when two stand there equally often. A line with none of them is one column, parted by commas.
 */
export function detectDelimiter(path: string, text: string): Delimiter {
  const counts = new Map<string, number>(candidates.map((candidate) => [candidate, 0]));
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === "\n" || character === "\r") break;
    else if (counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const [first, second] = [...candidates].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const most = counts.get(first ?? ",") ?? 0;
  if (most > 0 && most === counts.get(second ?? ";")) {
    throw new OperatorError(
      `${path}: the header line holds ${JSON.stringify(first)} and ${JSON.stringify(second)} ${most} times each, so it is not clear which parts the columns. Say so in the map: file: { delimiter: ${JSON.stringify(first)} }.`,
    );
  }
  return first ?? ",";
}
