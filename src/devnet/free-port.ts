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

/** @throws OperatorError when something listens on `port` already; `variable` is what chooses another. */
export function assertPortFree(port: number, variable: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(
        new OperatorError(
          cause.code === "EADDRINUSE"
            ? `Port ${port} is in use by another program. End that program, or choose another port with ${variable}=….`
            : `Port ${port} cannot be used (${cause.message}). Choose another with ${variable}=….`,
          { cause },
        ),
      );
    });
    server.listen(port, () => server.close(() => resolve()));
  });
}
