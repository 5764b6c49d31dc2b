import { InvalidLedger, OperatorError } from "../kernel/errors.ts";
import { Reorganised } from "./head-watch.ts";

export interface Backoff {
  /** Milliseconds before the first new attempt; doubled with each failure in a row. */
  readonly first: number;
  readonly most: number;
}

export interface Supervision {
  readonly backoff: Backoff;
  readonly signal: AbortSignal;
  /** True when anything was achieved since it was asked last: then the pauses begin anew. */
  readonly progressed: () => boolean;
  readonly onRetry: (error: unknown, pause: number) => void;
}

/**
 * Runs `session` again and again: evm-processor gives up at the first HTTP 500 or unreadable answer, which a node may
 * give at any time.
 * @returns when `session` returns, or the signal is given
 * @throws OperatorError and InvalidLedger: what no retry can mend
 */
export async function supervise(session: () => Promise<void>, supervision: Supervision): Promise<void> {
  const { backoff, signal } = supervision;
  for (let failures = 0; !signal.aborted; ) {
    try {
      await session();
      return;
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof OperatorError || error instanceof InvalidLedger) throw error;
      failures = supervision.progressed() ? 1 : failures + 1;
      const pause = error instanceof Reorganised && failures === 1 ? 0 : Math.min(backoff.most, backoff.first * 2 ** (failures - 1));
      supervision.onRetry(error, pause);
      await wait(pause, signal);
    }
  }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((wake) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      wake();
    }
    signal.addEventListener("abort", done);
  });
}
