/** One JSON-RPC call of the local node; returns `result`. @throws Error when it answers with an error or not at all */
export async function rpc(url: string, method: string, params: readonly unknown[]): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const body: unknown = await response.json();
  if (typeof body !== "object" || body === null || !("result" in body)) throw new Error(`${method} answered ${JSON.stringify(body)}`);
  return body.result;
}
