// Finds a Chromium for the browser tests, or installs one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const known = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * A system browser, else Debian's by apt, else Playwright's own download.
 * @returns its path; "" where Playwright finds its own.
 */
export function findBrowser() {
  const found = [process.env.CHROMIUM_PATH, ...known].find((path) => path && existsSync(path));
  if (found !== undefined) return found;
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.log("Installing Chromium for the browser tests (once) …");
    const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    spawnSync("apt-get", ["update"], quiet);
    spawnSync("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], quiet);
    if (existsSync(known[0])) return known[0];
  }
  if (spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit" }).status === 0) return "";
  throw new Error("There is no Chromium, and neither apt nor Playwright could install one. Install Chromium and name it in CHROMIUM_PATH.");
}
