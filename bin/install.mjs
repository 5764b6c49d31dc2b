// Installs the packages that the lock file names when they are not there yet. Knows nothing but Node itself.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the process with one sentence when Node is too old, or the packages cannot be installed. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Plainsight needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer Node and run the command again.`,
    );
    process.exit(1);
  }
  const marker = join(root, "node_modules", ".plainsight-lock");
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  console.log("Installing packages (once) …");
  // Not `npm ci`: it refuses a lock file without the binaries that other platforms need, which not every registry has.
  const done = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    console.error(
      "The packages could not be installed; npm's own message is above. Check that its registry can be reached, then run the command again.",
    );
    process.exit(1);
  }
  writeFileSync(marker, wanted);
}
