import { createServer } from "node:net";
import { OperatorError } from "../kernel/errors.ts";

/** A TCP port on 127.0.0.1 that nothing listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("No port was given."));
        else resolve(address.port);
      });
    });
  });
}

/**
 * @param patience ms to wait for a port that is in use to become free.
 * @throws OperatorError when something listens on `port` still; `variable` is what chooses another.
 */
export async function assertPortFree(port: number, variable: string, patience = 0): Promise<void> {
  for (const deadline = Date.now() + patience; ; ) {
    const fault = await tryPort(port);
    if (fault === undefined) return;
    if (fault.code !== "EADDRINUSE")
      throw new OperatorError(`Port ${port} cannot be used (${fault.message}). Choose another with ${variable}=….`, { cause: fault });
    if (Date.now() >= deadline) {
      throw new OperatorError(`Port ${port} is in use by another program. End that program, or choose another port with ${variable}=….`, {
        cause: fault,
      });
    }
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

function tryPort(port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}
