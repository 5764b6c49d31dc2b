import { add } from "./exact.ts";

/** A share of a report's total, or what stands beside it, such as bunkers. */
export interface Part {
  /** The source's category, such as solid-fuel or 1.A.1. */
  readonly code: string;
  /** Exact decimal in the report's unit; null: not told. */
  readonly mass: string | null;
}

const pair = /^([A-Za-z0-9][A-Za-z0-9._-]{0,63})=(unknown|-?\d{1,30}(?:\.\d{1,18})?)$/;

/**
 * Writes parts as the ledger holds them: "solid-fuel=2552;gas-flaring=unknown", in the source's order.
 * @throws RangeError for a code or mass in another form, a code that comes twice, or more than 4,096 bytes
 */
export function formatParts(parts: readonly Part[]): string {
  const text = parts.map(({ code, mass }) => `${code}=${mass ?? "unknown"}`).join(";");
  if (parseParts(text) === undefined) throw new RangeError(`Parts are a code and a decimal each, every code once: ${text.slice(0, 200)}`);
  if (text.length > 4096) throw new RangeError(`The parts are ${text.length} bytes long; the ledger takes at most 4096.`);
  return text;
}

/** @returns undefined for text that is not of this form: then it is shown as it stands */
export function parseParts(text: string): readonly Part[] | undefined {
  if (text === "") return [];
  const parts: Part[] = [];
  const codes = new Set<string>();
  for (const one of text.split(";")) {
    const [, code, mass] = pair.exec(one) ?? [];
    if (code === undefined || mass === undefined || codes.has(code)) return undefined;
    codes.add(code);
    parts.push({ code, mass: mass === "unknown" ? null : mass });
  }
  return parts;
}

/** Of the parts that are told; null where none is. */
export function sumOf(parts: readonly Part[]): string | null {
  const told = parts.flatMap(({ mass }) => mass ?? []);
  return told.length === 0 ? null : told.reduce(add);
}
