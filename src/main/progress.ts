const width = 24;

export interface Progress {
  /** `of` may grow while the work goes on. */
  update(done: number, of: number, note?: string): void;
  /** Ends the line with what came out. */
  finish(outcome: string): void;
}

/**
 * A progress bar on a terminal; elsewhere a line at the start, at each fifth of the way and at the end.
 * @param what names the step, such as "Publish cerf".
 */
export function startProgress(what: string, out: NodeJS.WriteStream = process.stdout): Progress {
  const label = what.padEnd(22);
  let fifth = 0;
  if (!out.isTTY) out.write(`${label} …\n`);
  return {
    update(done, of, note = "") {
      const share = of > 0 ? Math.min(done / of, 1) : 0;
      if (out.isTTY) {
        const filled = Math.round(share * width);
        out.write(
          `\r\u001b[2K${label} ${"█".repeat(filled)}${"░".repeat(width - filled)} ${String(Math.floor(share * 100)).padStart(3)} % ${note}`,
        );
      } else if (Math.floor(share * 5) > fifth && share < 1) {
        fifth = Math.floor(share * 5);
        out.write(`${label} ${fifth * 20} % ${note}\n`);
      }
    },
    finish(outcome) {
      out.write(`${out.isTTY ? "\r\u001b[2K" : ""}${label} ${outcome}\n`);
    },
  };
}
