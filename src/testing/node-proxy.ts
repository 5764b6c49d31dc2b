import { createServer, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

interface Call {
  readonly id: unknown;
  readonly method: string;
  readonly params: readonly unknown[];
}

/** What a node says instead of the truth; called with each answer. */
export type Lie = (method: string, result: unknown, params: readonly unknown[]) => unknown;

/** A way in which a node fails altogether. */
export type Failure = "status-500" | "bad-json" | "hang-up" | "rpc-error" | "method-missing" | "no-batches";

/** Stands in front of an honest node and lies, or fails, on demand. */
export class NodeProxy {
  readonly url: string;
  readonly #server: Server;
  lie: Lie = (_method, result) => result;
  /** Returns how to fail at these calls; undefined: answer. */
  failure: (methods: readonly string[]) => Failure | undefined = () => undefined;
  /** Calls answered, by method. */
  readonly calls = new Map<string, number>();
  /** Requests over HTTP, each the methods of its calls: several for a batch. */
  readonly requests: (readonly string[])[] = [];

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(target: string): Promise<NodeProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The proxy got no port.");
    const proxy = new NodeProxy(server, `http://127.0.0.1:${address.port}`);
    server.on("request", async (request, response) => proxy.#answer(target, await text(request), response));
    return proxy;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #answer(target: string, body: string, response: ServerResponse): Promise<void> {
    const asked: Call | Call[] = JSON.parse(body);
    const calls = Array.isArray(asked) ? asked : [asked];
    this.requests.push(calls.map(({ method }) => method));
    for (const { method } of calls) this.calls.set(method, (this.calls.get(method) ?? 0) + 1);
    switch (this.failure(calls.map(({ method }) => method))) {
      case "status-500":
        response.writeHead(500, { "content-type": "text/plain" }).end("Internal Server Error");
        return;
      case "bad-json":
        response.writeHead(200, { "content-type": "application/json" }).end('{"jsonrpc":"2.0","id":1,"result":{"trunca');
        return;
      case "hang-up":
        response.destroy();
        return;
      case "rpc-error":
        return send(response, asked, (id) => ({ jsonrpc: "2.0", id, error: { code: -32000, message: "header not found" } }));
      case "method-missing":
        return send(response, asked, (id) => ({ jsonrpc: "2.0", id, error: { code: -32601, message: "Method not found" } }));
      case "no-batches":
        // As nodes do: one error for all of them.
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify({ jsonrpc: "2.0", id: null, error: { code: -32600, message: "batches are not supported" } }));
        return;
      default:
    }
    const honest = await fetch(target, { method: "POST", headers: { "content-type": "application/json" }, body });
    const answers: unknown = await honest.json();
    const tell = (answer: unknown): unknown => {
      if (typeof answer !== "object" || answer === null || !("result" in answer) || !("id" in answer)) return answer;
      const call = calls.find(({ id }) => id === answer.id);
      return call === undefined ? answer : { ...answer, result: this.lie(call.method, answer.result, call.params) };
    };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(Array.isArray(answers) ? answers.map(tell) : tell(answers)));
  }
}

function send(response: ServerResponse, asked: Call | readonly Call[], answer: (id: unknown) => unknown): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify("length" in asked ? asked.map(({ id }) => answer(id)) : answer(asked.id)));
}
