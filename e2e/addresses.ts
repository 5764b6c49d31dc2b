/** Where the products run that servers.ts started, and the folders where they keep their data. */
export function address(name: `${"CERF" | "FTS" | "SAMPLE"}_${"WEB" | "API" | "DATA"}`): string {
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
  const { countries } = await ask<{ readonly countries: readonly { readonly code: string }[] }>(api, "{ countries { code } }");
  const [country] = countries;
  if (country === undefined) throw new Error("There is nothing to show.");
  const { flows } = await ask<{
    readonly flows: {
      readonly nodes: readonly {
        readonly id: string;
        readonly receiver: { readonly id: string } | null;
        readonly fact: { readonly stream: { readonly id: string } };
      }[];
    };
  }>(
    api,
    "query Example($country: [String!]) { flows(filter: { country: $country }, orderBy: LARGEST, first: 100) { nodes { id receiver { id } fact { stream { id } } } } }",
    { country: [country.code] },
  );
  const flow = flows.nodes.find(({ receiver }) => receiver !== null);
  if (flow === undefined || flow.receiver === null) throw new Error(`There is no record for ${country.code} with a receiver.`);
  const { stream } = flow.fact;
  return [
    "",
    "/funds",
    "/records",
    `/boundary?country=${country.code}`,
    `/boundary/records?country=${country.code}&direction=incoming`,
    "/trace",
    `/trace?record=${flow.id}`,
    "/countries",
    `/countries/${country.code}`,
    "/organisations",
    `/organisations/${flow.receiver.id}`,
    `/flows/${flow.id}`,
    `/facts/${flow.id}`,
    `/streams/${stream.id}`,
    "/checks",
    "/ballots/voters",
    "/ballots/agreement",
    "/compare",
    "/supplies",
    "/credits",
    "/credits/serials",
    "/datasets",
    "/ballots",
    "/targets",
    "/targets/submissions",
    `/targets/countries/${country.code}`,
    `/checks/${stream.id}/parts-over-whole`,
    "/status",
    "/search?q=sudan",
    "/method",
    "/cite",
  ].map((path) => `/${locale}${path}`);
}
