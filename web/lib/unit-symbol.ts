/** By their code of UN/ECE Recommendation 20. */
const symbols: Readonly<Record<string, string>> = { KGM: "kg", TNE: "t", KTN: "kt", LTR: "l" };

/** A unit's symbol, the same in every language; its code where it has none. */
export function unitSymbol(unit: string): string {
  return symbols[unit] ?? unit;
}
