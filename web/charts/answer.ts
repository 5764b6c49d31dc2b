import { createHash } from "node:crypto";
import type { ChartState } from "./state.ts";

/** An answer to a request for a chart, with what caches and other sites need to know. */
export function fileAnswer(
  request: Request,
  state: Pick<ChartState, "pinned" | "block">,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const all = {
    "Cache-Control": cacheRule(state),
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
    ETag: etag,
    ...headers,
  };
  const known = request.headers
    .get("if-none-match")
    ?.split(/\s*,\s*/)
    .map((each) => each.replace(/^W\//, ""));
  return known?.includes(etag) ? new Response(null, { status: 304, headers: all }) : new Response(body, { headers: all });
}

/** Figures as of a final block stay the same; only the way of drawing them may change. */
function cacheRule({ pinned, block }: Pick<ChartState, "pinned" | "block">): string {
  return pinned && block.final ? "public, max-age=86400, stale-while-revalidate=604800" : "public, max-age=60, stale-while-revalidate=600";
}

/** A refusal in plain words. */
export function refusal(status: 400 | 404 | 503, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "Access-Control-Allow-Origin": "*",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
