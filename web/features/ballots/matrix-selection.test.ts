import { describe, expect, it } from "vitest";
import { matrixQuery, readMatrixSelection } from "./matrix-selection.ts";

describe("Whom a comparison of voters is between", () => {
  it("is read back from its own address, whatever the identifiers hold", () => {
    const voters = ["FRA", "0x9f3c00a1", "Doe, Jane (100%)", "a%2Cb!"];
    const { voters: text } = matrixQuery({ voters });
    expect(readMatrixSelection({ voters: String(text) }).voters).toEqual(voters);
  });

  it("takes what a form ticks beside what the address has, each once, and a country's code in any case", () => {
    expect(readMatrixSelection({ voters: "fra,0xabcd", voter: ["FRA", "kujira1mqwwa8"] }).voters).toEqual([
      "FRA",
      "0xabcd",
      "kujira1mqwwa8",
    ]);
    expect(readMatrixSelection({ voter: " nam " }).voters).toEqual(["NAM"]);
  });

  it("leaves out what can be nobody: encodings of nothing, and letters that are too few", () => {
    expect(readMatrixSelection({ voters: "%E0%A4%A,F,12,," }).voters).toEqual([]);
  });
});
