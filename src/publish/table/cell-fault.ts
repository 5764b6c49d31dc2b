/** A cell that does not say what the map expects of it. The message begins with "expected". */
export class CellFault extends Error {
  override readonly name = "CellFault";

  constructor(expected: string, got: string | undefined) {
    super(`expected ${expected}, got ${got === undefined ? "nothing" : `“${got}”`}`);
  }
}
