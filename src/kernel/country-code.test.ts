import { expect, it } from "vitest";
import { countryOf, readCountryCode } from "./country-code.ts";

const named = async () => ["GLB", "ZZZ"];

it("a country is read by its three letters or its two, in any case", async () => {
  for (const text of ["SDN", "sdn", " Sdn ", "sd", "SD"]) expect(await readCountryCode(text, named)).toBe("SDN");
  expect(await readCountryCode("NA", named)).toBe("NAM");
});

it("a source's own code is read where records name it", async () => {
  expect(await readCountryCode("zzz", named)).toBe("ZZZ");
  expect(countryOf("ZZZ")).toEqual({ code: "ZZZ", alpha2: null, name: "ZZZ", region: null, kind: "REGION" });
});

it("what is no code is refused with the country that was probably meant", async () => {
  const meant = {
    SDM: "SDN",
    Sudn: "SDN",
    "south sudan": "SSD",
    UK: "GBR",
    "united kingdom": "GBR",
    "cote d'ivoire": "CIV",
    qqqqqqq: undefined,
  };
  for (const [text, code] of Object.entries(meant)) {
    await expect(readCountryCode(text, named)).rejects.toMatchObject({
      code: "UNKNOWN_COUNTRY",
      message: expect.stringContaining(code === undefined ? "The field countries lists" : `Did you mean ${code} (`),
    });
  }
});
