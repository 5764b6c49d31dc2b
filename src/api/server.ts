import { readFileSync } from "node:fs";
import fastifyApollo from "@as-integrations/fastify";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import etag from "@fastify/etag";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyError, type FastifyInstance } from "fastify";
import type { DomainReader } from "../domains/domain.ts";
import { OperatorError } from "../kernel/errors.ts";
import { openDatabase, type Sql } from "../store/client.ts";
import { getUnsizedLists } from "./charge.ts";
import { type ReportDefect, refusal } from "./errors.ts";
import { addExports } from "./export/routes.ts";
import { graphiqlPage } from "./graphiql.ts";
import { createGraphql } from "./graphql.ts";
import { ledgerEntities, ledgerListSizes, ledgerResolvers } from "./ledger/resolvers.ts";
import { limits } from "./limits.ts";
import { metaResolvers } from "./meta.ts";
import { LedgerNode } from "./node/ledger-node.ts";
import { type House, OpenQuestion } from "./question.ts";
import { findReaderRole } from "./reader-role.ts";
import { buildSchema } from "./schema.ts";
import { Snapshots } from "./snapshot.ts";

export interface ApiOptions {
  readonly databaseUrl: string;
  readonly domains: readonly DomainReader[];
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly requestsPerMinute: number;
  /** Requests that carry it in X-Explorer-Key are not counted: they come from the explorer, on behalf of many readers. */
  readonly explorerKey?: string;
  /** True: the reader's address is what a reverse proxy says it is. */
  readonly trustProxy: boolean;
  /** Each ledger's node, for lag and storage proofs: one for all that are not named, or by chain. */
  readonly rpcUrl?: string;
  readonly rpcUrls?: ReadonlyMap<number, string>;
  /** Connections to the database. */
  readonly connections?: number;
  readonly report: ReportDefect;
  /** Called with each statement sent, for counting in tests. */
  readonly onQuery?: (statement: string) => void;
}

export interface Api {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Serves the facts: GraphQL, exports and health, over HTTP.
 * @throws OperatorError when the port cannot be used.
 */
export async function startApi(options: ApiOptions): Promise<Api> {
  const role = await findReaderRole(options.databaseUrl);
  const open = (name: string, connections: number): Snapshots =>
    new Snapshots(
      (onClose) =>
        openDatabase(options.databaseUrl, {
          name,
          connections: 1,
          readOnly: true,
          statementTimeout: limits.statementMs,
          onClose,
          ...role,
          ...(options.onQuery === undefined ? {} : { onQuery: options.onQuery }),
        }),
      connections,
    );
  const snapshots = open("plainsight api", options.connections ?? 10);
  const exportSnapshots = open("plainsight api exports", limits.exportsAtOnce);
  const health = openDatabase(options.databaseUrl, { name: "plainsight api health", connections: 1, readOnly: true, ...role });
  const house: House = {
    snapshots,
    domains: options.domains,
    entities: Object.assign({}, ledgerEntities, ...options.domains.map((domain) => domain.entities)),
    nodes: openNodes(options),
    version: readVersion(),
    requestsPerMinute: options.requestsPerMinute,
  };
  const close = async (): Promise<void> => {
    await Promise.all([snapshots.close(), exportSnapshots.close(), health.end({ timeout: 5 })]);
  };
  const schema = buildSchema(options.domains, {
    ...ledgerResolvers,
    ...metaResolvers,
    Query: { ...ledgerResolvers.Query, ...metaResolvers.Query },
  });
  const listSizes: Record<string, number> = Object.assign({}, ledgerListSizes, ...options.domains.map((domain) => domain.listSizes));
  const unsized = getUnsizedLists(schema, listSizes);
  if (unsized.length > 0) throw new Error(`Nothing says how long these lists may get: ${unsized.join(", ")}.`);
  const graphql = createGraphql(schema, listSizes, options.report);
  await graphql.start();

  const app = fastify({ bodyLimit: limits.bodyBytes, trustProxy: options.trustProxy, forceCloseConnections: true });
  await addManners(app, options);
  addHealth(app, health);
  addExports(app, schema, { ...house, snapshots: exportSnapshots }, options.report);
  app.addHook("onRequest", async (request, reply) => {
    if (request.method !== "GET" || request.routeOptions.url !== "/graphql" || !prefersPage(request.headers.accept)) return;
    const { html, gzipped, policy } = await graphiqlPage();
    const packed = request.headers["accept-encoding"]?.includes("gzip") ?? false;
    if (packed) reply.header("content-encoding", "gzip");
    return reply
      .headers({
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policy,
        "cache-control": "no-cache",
        vary: "accept, accept-encoding",
      })
      .send(packed ? gzipped : html);
  });
  await app.register(fastifyApollo(graphql), { path: "/graphql", method: ["GET", "POST"], context: async () => new OpenQuestion(house) });
  try {
    await app.listen({ host: options.host, port: options.port });
  } catch (cause) {
    await close();
    throw cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE"
      ? new OperatorError(`Port ${options.port} is in use by another program. End that program, or choose another port with API_PORT=….`, {
          cause,
        })
      : cause;
  }
  const address = app.server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : options.port,
    stop: async () => {
      await app.close();
      await graphql.stop();
      await close();
    },
  };
}

/** A node for each ledger, opened when it is asked for first. */
function openNodes({ rpcUrl, rpcUrls, report }: ApiOptions): House["nodes"] {
  const nodes = new Map<number, LedgerNode>();
  return (chainId) => {
    let node = nodes.get(chainId);
    if (node === undefined) {
      node = new LedgerNode(rpcUrls?.get(chainId) ?? rpcUrl, report);
      nodes.set(chainId, node);
    }
    return node;
  };
}

/** What every answer has in common: who may read it, how often, how it is packed, and how a refusal looks. */
async function addManners(app: FastifyInstance, { requestsPerMinute, explorerKey, report }: ApiOptions): Promise<void> {
  await app.register(cors, {
    origin: "*",
    methods: ["GET", "POST"],
    exposedHeaders: [
      "etag",
      "retry-after",
      "content-disposition",
      "x-row-count",
      "x-ratelimit-limit",
      "x-ratelimit-remaining",
      "x-ratelimit-reset",
    ],
    maxAge: 86_400,
  });
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    allowList: ({ url, headers }) =>
      url === "/healthz" || url === "/readyz" || (explorerKey !== undefined && headers["x-explorer-key"] === explorerKey),
    errorResponseBuilder: (_, { max, ttl }) => ({
      statusCode: 429,
      ...refusal(
        "RATE_LIMITED",
        `More than ${max} requests came from your address within a minute. Wait ${Math.ceil(ttl / 1000)} s (Retry-After), ask for several things in one query, or run an instance of your own.`,
      ),
    }),
  });
  await app.register(etag, { weak: true });
  await app.register(compress, { threshold: 1024, encodings: ["gzip"], zlibOptions: { level: 4 } });
  app.addHook("onSend", async (request, reply) => {
    // Whoever keeps an answer asks first whether it still holds; a 304 costs them nothing.
    if (request.method === "GET" && !reply.hasHeader("cache-control")) reply.header("cache-control", "no-cache");
    reply.header("x-content-type-options", "nosniff");
  });
  app.setNotFoundHandler(async (request, reply) =>
    reply
      .code(404)
      .send(
        refusal(
          "NOT_FOUND",
          `There is nothing at ${request.url.slice(0, 200)}. GraphQL is at /graphql, exports at /export/flows.csv and the like.`,
        ),
      ),
  );
  app.setErrorHandler(async (error: FastifyError & { readonly errors?: unknown }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 429) return reply.code(429).send({ errors: error.errors });
    const told = tellRefusal(error);
    if (told !== undefined) return reply.code(status).send(told);
    report("HTTP", error);
    return reply.code(500).send(refusal("INTERNAL", "Something failed here that is not the fault of your request."));
  });
}

function tellRefusal(error: FastifyError): ReturnType<typeof refusal> | undefined {
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return refusal(
        "BODY_TOO_LARGE",
        `The request's body is larger than the ${limits.bodyBytes} bytes that are read. Send a shorter query; pass long lists as variables in several requests.`,
      );
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return refusal("BAD_REQUEST", "The body's content-type is not one that is read here. Send application/json.");
    default:
      return error.statusCode !== undefined && error.statusCode < 500 ? refusal("BAD_REQUEST", error.message) : undefined;
  }
}

function addHealth(app: FastifyInstance, pool: Sql): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (_, reply) => {
    try {
      await pool`SELECT FROM chains LIMIT 1`;
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "not ready", reason: "The database cannot be read, or has not been migrated." });
    }
  });
}

/** A browser that opens the address names HTML before anything else; a program names JSON or nothing. */
function prefersPage(accept: string | undefined): boolean {
  const kinds = (accept ?? "").split(",").map((kind) => kind.split(";")[0]?.trim());
  const html = kinds.indexOf("text/html");
  const json = kinds.findIndex((kind) => kind === "application/json" || kind === "application/graphql-response+json");
  return html !== -1 && (json === -1 || html < json);
}

function readVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return version;
}
