interface Part {
  readonly field: string;
  readonly got: string;
  readonly expected: string;
}

/** Most differences that are told one by one. */
const most = 20;

/**
 * Where packed votes differ, row by row: a vote that was flipped, dropped, doubled or moved is named by its own bytes. How
 * long a row is, the record does not say: it is the length that all rows of a roll call have where that fits, else one byte.
 * @param got,expected hexadecimal with 0x in front
 */
export function differingVotes(got: string, expected: string): readonly Part[] {
  const [stored, logged] = [rowsOf(got), rowsOf(expected)];
  const parts: Part[] = [];
  if (stored.length !== logged.length)
    parts.push({ field: "number of votes", got: String(stored.length), expected: String(logged.length) });
  const [storedBy, loggedBy] = [keyed(stored), keyed(logged)];
  for (const [key, rows] of loggedBy) {
    const there = storedBy.get(key) ?? [];
    if (there.join() !== rows.join()) parts.push({ field: `vote of ${key}`, got: there.join(", ") || "none", expected: rows.join(", ") });
  }
  for (const [key, rows] of storedBy) {
    if (!loggedBy.has(key)) parts.push({ field: `vote of ${key}`, got: rows.join(", "), expected: "none" });
  }
  const moved = parts.length === 0 ? stored.findIndex((row, i) => row !== logged[i]) : -1;
  if (moved >= 0) parts.push({ field: `vote ${moved + 1}`, got: stored[moved] ?? "none", expected: logged[moved] ?? "none" });
  return parts.slice(0, most);
}

function rowsOf(hex: string): readonly string[] {
  const bytes = Buffer.from(hex.slice(2), "hex");
  const isRollCall = bytes.length % 4 === 0 && bytes.every((byte, at) => at % 4 === 3 || (byte >= 48 && byte <= 90));
  const length = isRollCall ? 4 : 1;
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) => {
    const row = bytes.subarray(i * length, (i + 1) * length);
    return isRollCall ? `${row.subarray(0, 3).toString("latin1")} ${row[3]}` : `byte ${i}: ${row[0]}`;
  });
}

/** By what stands before the choice. */
function keyed(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>();
  for (const row of rows) {
    const at = row.lastIndexOf(" ");
    const key = row.slice(0, at).replace(/:$/, "");
    by.set(key, [...(by.get(key) ?? []), row.slice(at + 1)]);
  }
  return by;
}
