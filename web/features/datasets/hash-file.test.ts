import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { hashFile } from "./hash-file.ts";

const shared = (path: string) => readFileSync(fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url)));

/** As sha256sum and zcat | sha256sum tell them. */
it("A file and what is packed in it are hashed as sha256sum does", async () => {
  const heard: number[] = [];
  const progress = (read: number, of: number) => heard.push(read / of);
  const emissions = shared("emissions/country-fossil-co2-cdiac/emissions.csv");
  expect(await hashFile(new Blob([new Uint8Array(emissions)]), progress)).toEqual({
    sha256: "0x1e986299d1f7e98b226281e54fa797bf2a97597799e294a0f717e07180119caf",
  });
  expect(heard.at(-1)).toBe(1);
  expect(await hashFile(new Blob([new Uint8Array(shared("emissions/ndc-pledges-cait/ndc_content.csv.gz"))]), () => {})).toEqual({
    sha256: "0x9200b9ba2e787dfce424b53f27cb33dfbf200bafedfb341de828d109b1529cea",
    unpacked: "0xdfba870661a07c986d3f8c5d2d7d90a4426c1143ceac4e5d08888c0da5b269cb",
  });
});

it("A damaged gzip is hashed as the file that it is", async () => {
  const damaged = gzipSync("a".repeat(1000)).subarray(0, 20);
  expect(await hashFile(new Blob([new Uint8Array(damaged)]), () => {})).toEqual({ sha256: expect.stringMatching(/^0x[0-9a-f]{64}$/) });
});
