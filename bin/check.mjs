// `npm test`: installs what is missing, then runs every check and closes with "N passed, N failed".
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { failuresOfPlaywright, failuresOfVitest, tellFailures } from "./failed-tests.mjs";
import { ensureInstalled, root } from "./install.mjs";

ensureInstalled();
const scratch = mkdtempSync(join(tmpdir(), "plainsight-check-"));
const chosen = process.argv.slice(2);
let passed = 0;
let failed = 0;

/** Runs a command, shows what it prints only when it fails. */
function run(command, args, environment = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => done({ ok: false, output: String(error) }));
    child.on("close", (code) => done({ ok: code === 0, output }));
  });
}
/** The compiler written in machine code, for checking alone: the one in JavaScript takes four times as long. */
const checkTypes = (...args) => ({
  command: process.execPath,
  args: [join(root, "node_modules", "typescript-native", "bin", "tsc"), ...args],
});
const npx = (name, ...args) => ({ command: process.execPath, args: [join(root, "node_modules", ".bin", name), ...args] });

/** @param failures names and messages of what failed, told before the end of the output */
function report(name, ok, output, began, counts = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, failures = []) {
  passed += counts.passed;
  failed += counts.failed;
  const tally = counts.passed + counts.failed > 1 ? ` (${counts.passed} passed, ${counts.failed} failed)` : "";
  console.log(`${ok ? "ok    " : "FAILED"} ${name}${tally}, ${Math.round((Date.now() - began) / 1000)} s`);
  if (ok) return;
  if (failures.length > 0) console.log(`${tellFailures(failures)}\n\nThe end of its output:`);
  console.log(output.trimEnd().split("\n").slice(-200).join("\n"));
}

async function check(name, step, environment) {
  const began = Date.now();
  const { ok, output } = await run(step.command, step.args, environment);
  report(name, ok, output, began);
}

/** A test runner's own count, from its JSON report; none at all is a failure. */
async function checkTests(name, step, environment, count) {
  const began = Date.now();
  const { ok, output } = await run(step.command, step.args, environment);
  let counts = { passed: 0, failed: 0 };
  let failures = [];
  try {
    ({ failures, ...counts } = count());
  } catch (error) {
    counts = { passed: 0, failed: 1 };
    report(name, false, `${output}\nNo report was written: ${error}`, began, counts);
    return;
  }
  const sound = ok && counts.failed === 0 && counts.passed > 0;
  if (!sound && counts.failed === 0) counts.failed = 1;
  report(name, sound, output, began, counts, failures);
}

const steps = {
  format: () => check("format and lint", npx("biome", "ci", "--error-on-warnings", ".")),
  types: async () => {
    await check("types", checkTypes("-p", "tsconfig.json"));
    await check("types of web", checkTypes("-p", "web/tsconfig.json", "--noEmit"));
  },
  boundaries: () => check("boundaries", { command: process.execPath, args: [join(root, "bin", "check-boundaries.mjs")] }),
  unused: () => check("unused code", npx("knip", "--no-progress")),
  generated: () =>
    check("generated files follow from their sources", { command: process.execPath, args: [join(root, "bin", "check-generated.mjs")] }),
  unit: () => {
    const file = join(scratch, "unit.json");
    return checkTests(
      "unit and integration tests",
      npx("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`),
      {},
      () => {
        const report = JSON.parse(readFileSync(file, "utf8"));
        return {
          passed: report.numPassedTests,
          failed: report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests === 0 ? 1 : 0),
          failures: failuresOfVitest(report),
        };
      },
    );
  },
  browser: () => {
    const file = join(scratch, "browser.json");
    return checkTests(
      "tests in the browser",
      npx("playwright", "test", "--config", "e2e/playwright.config.ts"),
      { PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROMIUM_PATH: findBrowser() },
      () => {
        const report = JSON.parse(readFileSync(file, "utf8"));
        const { expected, flaky, unexpected } = report.stats;
        return { passed: expected + flaky, failed: unexpected, failures: failuresOfPlaywright(report) };
      },
    );
  },
};

const unknown = chosen.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(", ")}. There are: ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}
const waiting = Object.keys(steps).filter((name) => chosen.length === 0 || chosen.includes(name));
/** These run as several processes of their own; each of the others keeps one core busy at most, so two of those go side by side. */
const alone = ["unit", "browser"];

async function work(may) {
  for (let name = waiting.find(may); name !== undefined; name = waiting.find(may)) {
    waiting.splice(waiting.indexOf(name), 1);
    try {
      await steps[name]();
    } catch (error) {
      report(name, false, error instanceof Error ? error.message : String(error), Date.now());
    }
  }
}
const light = (name) => !alone.includes(name);
await Promise.all([work(light), work(light)]);
await work(() => true);
if (existsSync(scratch)) rmSync(scratch, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
