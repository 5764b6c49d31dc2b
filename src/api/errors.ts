import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { RequestError } from "../kernel/request-error.ts";

/** Where errors that are not the asker's go, with the reference that the asker was given. */
export type ReportDefect = (reference: string, error: unknown) => void;

/** PostgreSQL's codes: for a statement that was ended because it took too long, and for text that no text can hold (a zero byte). */
const tooSlow = "57014";
const noText = "22021";
/** Classes of codes, and codes of the driver, that mean the database cannot be used at the moment. */
const unreachable = /^(08|57P|53|ECONN|ENOTFOUND|ETIMEDOUT|CONNECT|CONNECTION_)/;

/** Codes of Apollo Server for what it finds wrong with a request by itself; they and their messages are let through. */
const requestCodes = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "QUERY_TOO_DEEP",
  "QUERY_TOO_COSTLY",
  "UNAVAILABLE",
]);

/** What the asker gets to see of an error: never a statement, a stack or a path of ours. */
export function showError(formatted: GraphQLFormattedError, error: unknown, report: ReportDefect): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const where = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  if (original instanceof RequestError) return { message: original.message, ...where, extensions: { code: original.code } };
  const code = formatted.extensions?.["code"];
  if (typeof code === "string" && requestCodes.has(code)) {
    const tooLong = code === "GRAPHQL_PARSE_FAILED" && formatted.message.includes("tokens");
    return { message: formatted.message, ...where, extensions: { code: tooLong ? "QUERY_TOO_COSTLY" : code } };
  }
  const failed = databaseCode(original);
  if (failed === tooSlow) {
    return {
      message: "The answer took too long to gather and was given up. Filter by stream, kind, country or year, or ask for a smaller page.",
      ...where,
      extensions: { code: "TIMEOUT" },
    };
  }
  if (failed === noText) {
    return { message: "A text in the request holds a zero byte, which no record does.", ...where, extensions: { code: "BAD_ARGUMENT" } };
  }
  const reference = randomUUID();
  report(reference, original);
  if (failed !== undefined && unreachable.test(failed)) {
    return {
      message: "The database cannot be reached at the moment. Ask again in a minute.",
      ...where,
      extensions: { code: "UNAVAILABLE", reference },
    };
  }
  return {
    message: `Something failed here that is not the fault of your request. Should it happen again, report it with the reference ${reference}.`,
    ...where,
    extensions: { code: "INTERNAL", reference },
  };
}

export function databaseCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** The body of a refusal that comes before GraphQL has a say. */
export function refusal(code: string, message: string): { readonly errors: readonly GraphQLFormattedError[] } {
  return { errors: [{ message, extensions: { code } }] };
}
