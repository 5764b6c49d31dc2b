// Who may know whom, by dependency-cruiser; fails as well when it read suspiciously little.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./install.mjs";

const fewest = 60;
const cruise = spawnSync(
  process.execPath,
  [join(root, "node_modules/.bin/depcruise"), "--config", ".dependency-cruiser.cjs", "--output-type", "json", "src", "verifier/src", "web"],
  { cwd: root, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
);
let summary;
let modules;
try {
  ({ summary, modules } = JSON.parse(cruise.stdout));
} catch {
  console.error(cruise.stderr || cruise.stdout || "dependency-cruiser printed nothing.");
  process.exit(1);
}
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
const own = modules.filter(({ source }) => !source.includes("node_modules")).length;
if (own < fewest)
  console.error(
    `Only ${own} modules were read; at least ${fewest} were expected. Is the TypeScript version one that dependency-cruiser knows?`,
  );
process.exit(summary.violations.length === 0 && own >= fewest ? 0 : 1);
