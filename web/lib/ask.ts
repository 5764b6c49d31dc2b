import { cache } from "react";
import type { TypedDocumentString } from "../generated/graphql.ts";
import { apiHeaders, apiUrl } from "./environment.ts";

/** Why there is no answer, so that a page can say what happened and what to do. */
export type Failure =
  /** Nobody answered, or not within ten seconds. */
  | { readonly kind: "unreachable" }
  /** The API answered with an error of its own. `code` is stable; `message` is in English. */
  | { readonly kind: "refused"; readonly code: string; readonly message: string }
  /** Something answered, but not this API. */
  | { readonly kind: "foreign" };

/** True where the API refused because the address of the page names nothing that there is. */
export function namesNothing(answer: Answer<unknown>): boolean {
  return (
    !answer.ok &&
    answer.failure.kind === "refused" &&
    ["UNKNOWN_ORGANISATION", "UNKNOWN_COUNTRY", "UNKNOWN_STREAM", "UNKNOWN_PROGRAMME", "UNKNOWN_RECORD", "UNKNOWN_PROJECT"].includes(
      answer.failure.code,
    )
  );
}

export type Answer<Result> = { readonly ok: true; readonly data: Result } | { readonly ok: false; readonly failure: Failure };

const patience = 10_000;

const graphqlUrl = (): string => `${apiUrl()}/graphql`;

/**
 * Asks the API one question. The same question within one request is asked once, so that a page and its head agree.
 * Never throws: a reader is told what went wrong in the page itself, without JavaScript too.
 */
export function ask<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): Promise<Answer<Result>> {
  const query = document.toString();
  // An unknown document comes back empty from the generated lookup.
  if (!query.includes("{\n")) throw new Error("This query is not among web/generated: run npx graphql-codegen --config web/codegen.ts.");
  return askText<Result>(query, variables);
}

/** The same for a query that is not of this workspace, such as the verifier's own. */
export async function askText<Result>(query: string, variables: unknown): Promise<Answer<Result>> {
  return read<Result>(await askOnce(query, JSON.stringify(variables)));
}

type Body = { readonly status: number; readonly text: string } | { readonly status: 0; readonly failure: Failure };

const askOnce = cache(async (query: string, variables: string): Promise<Body> => {
  const address = graphqlUrl();
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { ...apiHeaders(), "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
      body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    // Readers are told in plain words; whoever runs the site finds the cause in the log.
    console.error(`The API at ${address} did not answer: ${reason(error)}`);
    return { status: 0, failure: { kind: "unreachable" } };
  }
});

function read<Result>(body: Body): Answer<Result> {
  if ("failure" in body) return { ok: false, failure: body.failure };
  const foreign = (detail: string): Answer<Result> => {
    console.error(`What answers at ${graphqlUrl()} is not the API: ${detail}`);
    return { ok: false, failure: { kind: "foreign" } };
  };
  let answer: unknown;
  try {
    answer = JSON.parse(body.text);
  } catch {
    return foreign(`HTTP ${body.status}, ${body.text.slice(0, 80)}`);
  }
  const error = firstError(answer);
  if (error !== undefined) return { ok: false, failure: { kind: "refused", ...error } };
  return hasData<Result>(answer) ? { ok: true, data: answer.data } : foreign(`HTTP ${body.status}, neither data nor errors`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The API answers in the types of its schema, from which `Result` is generated. */
function hasData<Result>(answer: unknown): answer is { readonly data: Result } {
  return isObject(answer) && isObject(answer["data"]);
}

function firstError(answer: unknown): { code: string; message: string } | undefined {
  if (!isObject(answer) || !Array.isArray(answer["errors"])) return undefined;
  const first: unknown = answer["errors"][0];
  if (!isObject(first)) return undefined;
  const code = isObject(first["extensions"]) ? first["extensions"]["code"] : undefined;
  return { code: typeof code === "string" ? code : "UNKNOWN", message: String(first["message"] ?? "") };
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
