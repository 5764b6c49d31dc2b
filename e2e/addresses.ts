/** Where the products run that servers.ts started, and the folders where they keep their data. */
export function address(name: `${"CERF" | "SAMPLE"}_${"WEB" | "API" | "DATA"}`): string {
  const found = process.env[name];
  if (found === undefined)
    throw new Error(`${name} is not set: run the browser tests with npm test, or npx playwright test --config e2e/playwright.config.ts.`);
  return found;
}

/** One GraphQL question, as a journalist would send it. @throws when the answer has errors. */
export async function ask<Data>(api: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const response = await fetch(`${api}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const body: { readonly data: Data; readonly errors?: unknown } = await response.json();
  if (body.errors !== undefined) throw new Error(`${query} was answered ${JSON.stringify(body.errors)}`);
  return body.data;
}

/** Every page of the explorer, by an example. Ids are those of the streams and records of `api`. */
export async function everyPage(api: string, locale: "en" | "ar"): Promise<readonly string[]> {
  const { streams, flows } = await ask<{
    readonly streams: readonly { readonly id: string }[];
    readonly flows: {
      readonly nodes: readonly {
        readonly id: string;
        readonly country: { readonly code: string };
        readonly receiver: { readonly id: string };
      }[];
    };
  }>(
    api,
    "{ streams { id } flows(filter: { kind: COMMITMENT }, orderBy: LARGEST, first: 1) { nodes { id country { code } receiver { id } } } }",
  );
  const [stream] = streams;
  const [flow] = flows.nodes;
  if (stream === undefined || flow === undefined) throw new Error("There are no records to show.");
  return [
    "",
    "/funds",
    "/records",
    "/countries",
    `/countries/${flow.country.code}`,
    "/organisations",
    `/organisations/${flow.receiver.id}`,
    `/flows/${flow.id}`,
    `/facts/${flow.id}`,
    `/streams/${stream.id}`,
    "/status",
    "/search?q=sudan",
    "/method",
    "/cite",
  ].map((path) => `/${locale}${path}`);
}
