/** The only place of the explorer that reads the environment; read at each request, so that one build serves anywhere. */

/** The API as the explorer's server reaches it, without a slash at the end. */
export function apiUrl(): string {
  return (process.env.API_URL ?? "http://127.0.0.1:4000").replace(/\/+$/, "");
}

/** What the explorer's questions to the API carry, so that they are not counted as one reader's. */
export function apiHeaders(): Readonly<Record<string, string>> {
  return process.env.EXPLORER_KEY ? { "x-explorer-key": process.env.EXPLORER_KEY } : {};
}

/** The address that readers use, without a slash at the end. Never taken from a request: a request can lie. */
export function publicUrl(): string {
  return (process.env.PUBLIC_URL ?? "http://localhost:3000").replace(/\/+$/, "");
}

/** True under `next dev`, where React needs eval. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}

/** The API's address for readers, without a slash at the end. */
export function publicApiUrl(): string {
  return (process.env.PUBLIC_API_URL ?? "http://localhost:4000").replace(/\/+$/, "");
}

/** The node that the proof page suggests; the reader may name any other. Undefined where there is none to suggest. */
export function publicRpcUrl(): string | undefined {
  return process.env.PUBLIC_RPC_URL || undefined;
}
