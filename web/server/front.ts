import { Agent, request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { brokenPage } from "./broken.ts";
import { type Packing, pack, packingFor } from "./pack.ts";
import { letScriptsWait, statusAskedFor } from "./page.ts";

const retryAfterSeconds = "10";

/** What concerns one connection only and is not handed on. */
const ofConnection = ["connection", "keep-alive", "transfer-encoding", "upgrade", "content-length"];
const isAsset = /^\/_next\/static\/.+\.(js|css)$/;
/** Pages: what has no ending and is none of the addresses that answer with files. As in proxy.ts. */
const isPage = /^\/(?!_next|chart|embed|export|healthz|.*\.[a-z0-9]+$)/;

/**
 * What readers reach: hands on every request to Next.js behind it, and does to the answers what Next.js does not. Pages let
 * their scripts wait and say 503 where they cannot answer; pages, scripts and styles are packed as small as the reader's
 * browser unpacks them. All else passes through as it comes, row by row.
 */
export function createFront(behind: { readonly host: string; readonly port: number }): Server {
  const agent = new Agent({ keepAlive: true });
  /** Scripts and styles of this build, by address and packing: their content never changes. */
  const assets = new Map<string, Buffer>();

  const fetchBehind = (request: IncomingMessage, response: ServerResponse, unpacked: boolean): Promise<IncomingMessage> =>
    new Promise((answered, failed) => {
      const headers = { ...request.headers };
      if (unpacked) delete headers["accept-encoding"];
      const asked = ask({ ...behind, agent, method: request.method, path: request.url, headers }, answered);
      asked.once("error", failed);
      response.once("close", () => !response.writableFinished && asked.destroy());
      request.pipe(asked);
    });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = "/"] = (request.url ?? "/").split("?");
    const rewritten = isAsset.test(path) || isPage.test(path);
    const found = await fetchBehind(request, response, rewritten);
    const headers = Object.fromEntries(Object.entries(found.headers).filter(([name]) => !ofConnection.includes(name)));
    const status = found.statusCode ?? 502;
    const html = found.headers["content-type"]?.startsWith("text/html") ?? false;
    const asItComes = request.method === "HEAD" || !rewritten || (isPage.test(path) && !html) || (isAsset.test(path) && status !== 200);
    if (asItComes) {
      const length = found.headers["content-length"];
      response.writeHead(status, { ...headers, ...retryAfter(status), ...(length !== undefined && { "content-length": length }) });
      await pipeline(found, response);
      return;
    }
    const packing = packingFor(request.headers["accept-encoding"]);
    const body = await buffer(found);
    const sent = html ? await packedPage(path, status, body, packing) : { body: await packedAsset(path, body, packing), status: undefined };
    response.writeHead(sent.status ?? status, {
      ...headers,
      ...retryAfter(sent.status ?? status),
      ...(packing !== "identity" && { "content-encoding": packing }),
      vary: found.headers.vary ?? "Accept-Encoding",
      "content-length": sent.body.length,
    });
    response.end(sent.body);
  };

  const packedAsset = async (path: string, body: Buffer, packing: Packing): Promise<Buffer> => {
    const key = `${packing} ${path}`;
    const kept = assets.get(key) ?? (await pack(body, packing, true));
    assets.set(key, kept);
    return kept;
  };

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) {
        response.destroy();
        return;
      }
      console.error(`${request.method} ${request.url}: ${error instanceof Error ? error.message : error}`);
      response.writeHead(503, {
        "content-type": "text/plain; charset=utf-8",
        "retry-after": retryAfterSeconds,
        "cache-control": "no-store",
      });
      response.end("This site cannot answer at the moment. Please try again in a few seconds.\n");
    });
  });
}

/** Whatever cannot be answered now, page or file, says when to ask again. */
function retryAfter(status: number): { readonly "retry-after"?: string } {
  return status === 503 ? { "retry-after": retryAfterSeconds } : {};
}

interface Sent {
  readonly body: Buffer;
  /** Where it is not the one of Next.js. */
  readonly status: number | undefined;
}

async function packedPage(path: string, status: number, body: Buffer, packing: Packing): Promise<Sent> {
  const html = body.toString("utf8");
  if (status >= 500) return { body: await pack(Buffer.from(brokenPage(path, html)), packing, false), status };
  return { body: await pack(Buffer.from(letScriptsWait(html)), packing, false), status: statusAskedFor(html) };
}
