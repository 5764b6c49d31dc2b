/**
 * The yardstick of the queries: the same statements and the same JSON from Node's own HTTP server, with no GraphQL, no limits
 * and nothing else in between. What is slower than this is what the API costs.
 * @param argv DATABASE_URL
 */
import { createServer } from "node:http";
import { openDatabase } from "../src/store/client.ts";

const [databaseUrl = ""] = process.argv.slice(2);
const sql = openDatabase(databaseUrl, { name: "bench bare", connections: 10, readOnly: true });

function flows(country: string): Promise<readonly unknown[]> {
  return sql`
    SELECT f.stream_id || '-' || f.seq AS id, upper(f.kind) AS kind, f.year, f.value_date AS date, f.currency, f.amount, f.usd, f.ref AS reference,
      f.title, p.ref AS provider, p.name AS provider_name, r.ref AS receiver, r.name AS receiver_name
    FROM fund_flows f
    LEFT JOIN organisations p ON p.chain_id = f.chain_id AND p.number = f.provider
    LEFT JOIN organisations r ON r.chain_id = f.chain_id AND r.number = f.receiver
    WHERE f.country = ${country} AND f.value_date IS NOT NULL
    ORDER BY f.value_date DESC, f.stream_id DESC, f.seq DESC LIMIT 100`;
}

function totals(): Promise<readonly unknown[]> {
  return sql`
    SELECT stream_id AS stream, upper(kind) AS kind, country, sum(usd) AS usd, sum(records)::int AS records, sum(unknown_usd)::int AS "unknownUsd"
    FROM fund_totals_by_place GROUP BY 1, 2, 3 ORDER BY 1, 2, 4 DESC`;
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? "/", "http://bench");
  request.resume();
  const rows = url.pathname === "/flows" ? await flows(url.searchParams.get("country") ?? "") : await totals();
  const body = JSON.stringify({ data: rows });
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) console.log(`listening on ${address.port}`);
});
