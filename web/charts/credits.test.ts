import { describe, expect, it } from "vitest";
import { attributionOf, sourceLine } from "./credits.ts";
import { csvOf } from "./csv.ts";
import { barsState } from "./testing/states.ts";

const divisor = {
  stream: "31337-5fbdb231-2",
  source: "Invented census",
  attribution: "Office of Invention",
  licence: "CC-BY-4.0",
  edition: "Edition of 2024",
};

describe("a quotient", () => {
  const [plain, divided] = [barsState("en"), { ...barsState("en"), divisor }];

  it("names the source that it was divided by beside its own, in the picture, in the citation and in the file", () => {
    expect(sourceLine(divided)).toBe(
      "Source: Nobody, Invented contributions and allocations. Licence: CC0-1.0. Divided by: Office of Invention, Invented census, Edition of 2024. Licence: CC-BY-4.0.",
    );
    expect(attributionOf(divided)).toBe("Nobody and Office of Invention");
    const [head = "", row = ""] = csvOf(divided).split("\r\n");
    expect(head).toContain("divisor_source,divisor_edition,divisor_attribution,divisor_licence,divisor_stream");
    expect(row).toContain("Invented census,Edition of 2024,Office of Invention,CC-BY-4.0,31337-5fbdb231-2");
  });

  it("is told of only where something was divided, and one office that states both is named once", () => {
    expect(sourceLine(plain)).not.toContain("Divided");
    expect(csvOf(plain)).not.toContain("divisor");
    expect(attributionOf({ ...divided, divisor: { ...divisor, attribution: "Nobody" } })).toBe("Nobody");
  });
});
