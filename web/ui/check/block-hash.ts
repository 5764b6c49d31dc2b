/** A block's hash, and who said so. */
export interface ForeignHash {
  readonly hash: string;
  /** The node's host; undefined where the reader typed the hash in. */
  readonly host: string | undefined;
}

/** Why there is no hash: a message's name in the words of the check, and its values. */
export interface NoHash {
  readonly problem: "noNode" | "noBlock" | "badUrl" | "badHash" | "needOne";
  readonly values: Readonly<Record<string, string>>;
}

const shape = /^0x[0-9a-f]{64}$/;

/**
 * The hash of a block from outside this site: what the reader typed in, else what the node of their choice answers.
 * @param node address of a JSON-RPC node; may be empty
 * @param typed a hash; may be empty
 */
export async function getBlockHash(block: number, node: string, typed: string): Promise<ForeignHash | NoHash> {
  const hash = typed.trim().toLowerCase();
  if (hash !== "") return shape.test(hash) ? { hash, host: undefined } : { problem: "badHash", values: { length: String(hash.length) } };
  if (node.trim() === "") return { problem: "needOne", values: {} };
  const url = URL.parse(node.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return { problem: "badUrl", values: { url: node.trim() } };
  let answer: unknown;
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_getBlockByNumber", params: [`0x${block.toString(16)}`, false] }),
      signal: AbortSignal.timeout(15_000),
    });
    answer = await response.json();
  } catch {
    return { problem: "noNode", values: { url: url.href } };
  }
  const found = hashIn(answer);
  return found === undefined ? { problem: "noBlock", values: { url: url.href, block: String(block) } } : { hash: found, host: url.host };
}

function hashIn(answer: unknown): string | undefined {
  const hash = member(member(answer, "result"), "hash");
  return typeof hash === "string" && shape.test(hash.toLowerCase()) ? hash.toLowerCase() : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
