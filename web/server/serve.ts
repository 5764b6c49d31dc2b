import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import next from "next";
import { createFront } from "./front.ts";

/** `node --import tsx server/serve.ts --port N`: the explorer as it was built, with what stands in front of Next.js. */
const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
const port = Number(values.port);
const app = next({ dev: false, dir: fileURLToPath(new URL("..", import.meta.url)), hostname: "localhost", port });
await app.prepare();
const behind = createServer(app.getRequestHandler());
// Only the front connects, and it keeps its connections: one that is closed for idleness just as a request goes out fails it.
behind.keepAliveTimeout = 0;
const host = "127.0.0.1";
await new Promise<void>((up) => behind.listen(0, host, up));
const bound = behind.address();
if (bound === null || typeof bound === "string") throw new Error(`Next.js listens at ${bound}; expected a port.`);
createFront({ host, port: bound.port }).listen(port);
