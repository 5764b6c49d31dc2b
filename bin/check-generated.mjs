// Makes everything that is generated once more, elsewhere, and compares it with what is committed. Contracts whose sources and
// output are as their generated files tell are not compiled again, unless it is asked for with --whole.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { root } from "./install.mjs";

const scratch = mkdtempSync(join(tmpdir(), "plainsight-generated-"));
const faults = [];

function run(...args) {
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (done.status !== 0) faults.push(`${args.join(" ")} failed:\n${done.stdout}${done.stderr}`);
}

function compare(fresh, committed) {
  let text;
  try {
    text = readFileSync(committed, "utf8");
  } catch {
    faults.push(`${relative(root, committed)} is missing.`);
    return;
  }
  if (text !== readFileSync(fresh, "utf8")) faults.push(`${relative(root, committed)} no longer follows from its source.`);
}

for (const room of ["contracts", "abi"]) cpSync(join(root, "src/generated", room), join(scratch, room), { recursive: true });
run("--import", "tsx", join(root, "contracts/compile.ts"), scratch, ...process.argv.slice(2));
for (const room of ["contracts", "abi"]) {
  for (const file of readdirSync(join(scratch, room))) compare(join(scratch, room, file), join(root, "src/generated", room, file));
}
run("--import", "tsx", join(root, "src/main/print-schema.ts"), join(scratch, "schema.graphql"));
compare(join(scratch, "schema.graphql"), join(root, "schema.graphql"));
for (const config of ["src/api/codegen.ts", "web/codegen.ts"])
  run(join(root, "node_modules/.bin/graphql-codegen"), "--config", config, "--check");

rmSync(scratch, { recursive: true });
if (faults.length > 0) {
  console.error(`${faults.join("\n")}\nRun npm run generate and commit what changes.`);
  process.exit(1);
}
