import { readFileSync } from "node:fs";

/** True where `pid` runs and is a process of that name: a number alone may have been given to another since. */
export function processRuns(pid: number | undefined, name: string): boolean {
  if (pid === undefined || !Number.isInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim().startsWith(name);
  } catch {
    // No /proc on this system: the pid file is all there is to go by.
    return true;
  }
}

/** Asks a process to end, waits until it has, and kills it when it does not within `patience` ms. */
export async function endProcess(pid: number | undefined, signal: NodeJS.Signals, patience = 20_000): Promise<void> {
  if (pid === undefined) return;
  const send = (which: NodeJS.Signals | 0): boolean => {
    try {
      process.kill(pid, which);
      return !isZombie(pid);
    } catch {
      return false;
    }
  };
  send(signal);
  const deadline = Date.now() + patience;
  while (send(0)) {
    if (Date.now() > deadline) {
      send("SIGKILL");
      return;
    }
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

function isZombie(pid: number): boolean {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
