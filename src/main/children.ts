import { type ChildProcess, fork } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { endProcess } from "../devnet/processes.ts";
import { OperatorError } from "../kernel/errors.ts";

const endWithParent = new URL("../../bin/end-with-parent.mjs", import.meta.url).href;
/** A child that runs this long is taken to have come up: an end after that is a crash, not a false start. */
const steadyAfter = 30_000;
const restartsInARow = 5;

export interface ChildOptions {
  readonly name: string;
  readonly module: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly workingDirectory?: string;
  readonly logFile: string;
  /** Answers with status 200 once the child is ready. */
  readonly readyUrl: string;
  /** Called when the child keeps ending and is given up. */
  readonly onGivenUp: (reason: string) => void;
}

/** A server of ours in a process of its own: started again when it crashes, ended when the parent is gone. */
export class Child {
  readonly #options: ChildOptions;
  #process: ChildProcess | undefined;
  #stopping = false;
  #falseStarts = 0;

  constructor(options: ChildOptions) {
    this.#options = options;
  }

  /** @throws OperatorError when it ends, or does not become ready, before `patience` ms are over. */
  async start(patience = 120_000): Promise<void> {
    this.#spawn();
    const deadline = Date.now() + patience;
    while (!(await answers(this.#options.readyUrl))) {
      if (this.#stopping) return;
      if (this.#falseStarts >= restartsInARow || Date.now() > deadline) {
        throw new OperatorError(
          `The ${this.#options.name} did not come up. Its log ends with:\n${this.#logTail()}\nThe whole log: ${this.#options.logFile}`,
        );
      }
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await endProcess(this.#process?.pid, "SIGTERM");
  }

  #spawn(): void {
    const log = openSync(this.#options.logFile, "a");
    const began = Date.now();
    const child = fork(this.#options.module, [...this.#options.arguments], {
      execArgv: ["--import", "tsx", "--import", endWithParent],
      env: { ...process.env, ...this.#options.environment },
      cwd: this.#options.workingDirectory ?? fileURLToPath(new URL("../..", import.meta.url)),
      detached: true,
      stdio: ["ignore", log, log, "ipc"],
    });
    closeSync(log);
    this.#process = child;
    child.once("exit", (code, signal) => {
      if (this.#stopping) return;
      this.#falseStarts = Date.now() - began > steadyAfter ? 1 : this.#falseStarts + 1;
      if (this.#falseStarts >= restartsInARow) {
        this.#options.onGivenUp(
          `The ${this.#options.name} ended ${restartsInARow} times in a row (last: ${signal ?? `exit code ${code}`}). Its log ends with:\n${this.#logTail()}`,
        );
        return;
      }
      setTimeout(() => !this.#stopping && this.#spawn(), 250 * 2 ** this.#falseStarts);
    });
  }

  #logTail(): string {
    return readFileSync(this.#options.logFile, "utf8").trim().split("\n").slice(-6).join("\n");
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
