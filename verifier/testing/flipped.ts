/** The same bytes with one bit of byte `index` turned over. */
export function flipped(hex: string, index: number): string {
  const at = 2 + 2 * index;
  const byte = Number.parseInt(hex.slice(at, at + 2), 16) ^ 1;
  return hex.slice(0, at) + byte.toString(16).padStart(2, "0") + hex.slice(at + 2);
}

/** Every way to turn over one bit in each byte. */
export function allFlipped(hex: string): string[] {
  return Array.from({ length: hex.length / 2 - 1 }, (_, index) => flipped(hex, index));
}
