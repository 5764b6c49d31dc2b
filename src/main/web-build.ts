import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { OperatorError } from "../kernel/errors.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const webDirectory = join(root, "web");
const marker = join(webDirectory, ".next", "built-from");

/** Path of Next's command line. */
const nextCommand = createRequire(join(webDirectory, "package.json")).resolve("next/dist/bin/next");

/**
 * Builds the explorer unless the last build came from the very same sources.
 * @param onBuild called when it has to.
 * @returns whether it had to.
 * @throws OperatorError with the end of the build's output when it fails.
 */
export async function buildWeb(logFile: string, onBuild: () => void): Promise<boolean> {
  const sources = fingerprint();
  if (existsSync(marker) && readFileSync(marker, "utf8") === sources) return false;
  onBuild();
  const output = await new Promise<{ readonly code: number | null; readonly text: string }>((done) => {
    const child = spawn(process.execPath, [nextCommand, "build"], {
      cwd: webDirectory,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        text += chunk;
      });
    child.on("close", (code) => done({ code, text }));
  });
  writeFileSync(logFile, output.text);
  if (output.code !== 0) {
    throw new OperatorError(
      `The explorer could not be built. The build ended with:\n${output.text.trim().split("\n").slice(-12).join("\n")}\nAll of it: ${logFile}`,
    );
  }
  writeFileSync(marker, sources);
  return true;
}

/** One hash over every file that the build reads. */
function fingerprint(): string {
  const hash = createHash("sha256").update(process.version);
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (
        entry.name === "node_modules" ||
        entry.name.startsWith(".next") ||
        entry.name === "next-env.d.ts" ||
        entry.name.endsWith(".tsbuildinfo")
      )
        continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else hash.update(path.slice(root.length)).update("\0").update(readFileSync(path)).update("\0");
    }
  };
  visit(webDirectory);
  visit(join(root, "verifier", "src"));
  return hash.update(readFileSync(join(root, "package-lock.json"))).digest("hex");
}
