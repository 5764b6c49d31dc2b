import { apiHeaders, apiUrl } from "./environment.ts";

const kept = ["content-type", "content-disposition", "etag", "x-row-count", "retry-after"];

/**
 * Hands on a download of the API as it comes, row by row: the same code answers it as answers the page's question. Where
 * the API breaks it off, so does this: a shortened file never looks whole.
 * @param file such as "flows.csv"
 */
export async function relayDownload(file: string, variables: object, request: Request): Promise<Response> {
  const address = `${apiUrl()}/export/${file}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
  const known = request.headers.get("if-none-match");
  let answer: Response;
  try {
    answer = await fetch(address, {
      cache: "no-store",
      headers: { ...apiHeaders(), ...(known !== null && { "if-none-match": known }) },
      signal: request.signal,
    });
  } catch (error) {
    console.error(`The API at ${address} did not answer: ${error instanceof Error ? error.message : error}`);
    const message = "The data service does not answer at the moment, so there is nothing to download. Try again in a minute.";
    return Response.json(
      { errors: [{ message, extensions: { code: "UNAVAILABLE" } }] },
      { status: 503, headers: { "cache-control": "no-store" } },
    );
  }
  const headers = new Headers({ "cache-control": "no-cache" });
  for (const name of kept) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers });
}
