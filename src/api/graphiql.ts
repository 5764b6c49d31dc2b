import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";

/** The page in which a person tries queries: one document with all that it needs, so nothing is loaded from elsewhere. */
export interface GraphiqlPage {
  readonly html: string;
  readonly gzipped: Buffer;
  /** Content-Security-Policy that lets exactly its own scripts run and talk to nobody but this server. */
  readonly policy: string;
}

const example = `# Where the money of each stream goes, by country.
query {
  flowTotals(groupBy: [COUNTRY], filter: { kind: [COMMITMENT] }) {
    block { number hash time }
    rows { stream { title } country { name } usd records label }
  }
}
`;

let page: Promise<GraphiqlPage> | undefined;

/** Made when first asked for: it is 9 MB before compression. */
export function graphiqlPage(): Promise<GraphiqlPage> {
  page ??= makePage();
  return page;
}

async function makePage(): Promise<GraphiqlPage> {
  const html = renderGraphiQL({ title: "Plainsight: try a query", endpoint: "/graphql", defaultQuery: example });
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script]) =>
      `'sha256-${createHash("sha256")
        .update(script ?? "")
        .digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "worker-src blob:",
    // The editor places its letters by style attributes.
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  return { html, gzipped: await promisify(gzip)(html), policy };
}
