import { LogLevel, setLogLevelCallback, setRootSink } from "@subsquid/logger";
import { PrometheusServer } from "@subsquid/util-internal-processor-tools";
import type { Logger } from "pino";

/** evm-processor's Runner insists on serving metrics of its own, to the whole network: ours are served elsewhere. */
class SilentMetrics extends PrometheusServer {
  override addRunnerMetrics(): void {}
  override async serve(): Promise<{ port: number; close(): Promise<void> }> {
    return { port: 0, close: async () => {} };
  }
}

/** One for all runs of the process: each one made would observe the event loop for good. */
export const silentMetrics = new SilentMetrics();

/** Sends what the libraries log from warnings on to our log. Their progress lines repeat what ours say. */
export function quietLibraries(log: Logger): void {
  setLogLevelCallback(() => LogLevel.WARN);
  setRootSink(({ level, time: _time, ns, msg, ...rest }) => log[level >= LogLevel.ERROR ? "error" : "warn"]({ library: ns, ...rest }, msg));
}
