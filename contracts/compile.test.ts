import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sourcesOf } from "./solidity.ts";

const committed = fileURLToPath(new URL("../src/generated", import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plainsight-compiled-"));
  for (const room of ["contracts", "abi"]) cpSync(join(committed, room), join(folder, room), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const compile = () =>
  execFileSync(process.execPath, ["--import", "tsx", fileURLToPath(new URL("./compile.ts", import.meta.url)), folder], { stdio: "ignore" });

it.each([
  ["contracts/OrganisationRegistry.ts", /(bytecode: "0x608)0/, "$11"],
  ["abi/OrganisationRegistry.ts", /export/, " export"],
  ["contracts/OrganisationRegistry.ts", /(Sources: [0-9a-f]{63})./, "$1x"],
])("%s is made anew where it is not what its first lines tell, or they tell of other sources", (file, part, instead) => {
  const sound = readFileSync(join(committed, file), "utf8");
  const altered = sound.replace(part, instead);
  expect(altered).not.toBe(sound);
  writeFileSync(join(folder, file), altered);
  compile();
  expect(readFileSync(join(folder, file), "utf8")).toBe(sound);
});

it("A contract's sources are its file and all that it imports, also by way of others", () => {
  expect(Object.keys(sourcesOf("FundLedger.sol")).sort()).toEqual([
    "@openzeppelin/contracts/access/AccessControl.sol",
    "@openzeppelin/contracts/access/IAccessControl.sol",
    "@openzeppelin/contracts/utils/Context.sol",
    "@openzeppelin/contracts/utils/introspection/ERC165.sol",
    "@openzeppelin/contracts/utils/introspection/IERC165.sol",
    "Canonical.sol",
    "FundLedger.sol",
    "LedgerStreams.sol",
    "OrganisationRegistry.sol",
    "Ref.sol",
  ]);
});
