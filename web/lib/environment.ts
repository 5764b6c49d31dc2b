/** The only place of the explorer that reads the environment; read at each request, so that one build serves anywhere. */

/** Where the API answers, as the explorer's server reaches it. */
export function apiUrl(): string {
  return process.env.API_URL ?? "http://127.0.0.1:4000/graphql";
}

/** The address that readers use, without a slash at the end. Never taken from a request: a request can lie. */
export function publicUrl(): string {
  return (process.env.PUBLIC_URL ?? "http://localhost:3000").replace(/\/+$/, "");
}

/** True under `next dev`, where React needs eval. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === "development";
}
