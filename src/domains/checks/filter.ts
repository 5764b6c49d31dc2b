import type { IntegrityFilter } from "../../generated/graphql.ts";
import type { Question } from "../domain.ts";
import { each, given, readStream } from "../filter-parts.ts";

/** Null lets everything through. */
export interface Wishes {
  readonly fields: readonly string[] | null;
  readonly streams: readonly string[] | null;
  readonly checks: readonly string[] | null;
}

/** @throws RequestError BAD_ARGUMENT, UNKNOWN_STREAM */
export async function readFilter(question: Question, filter: IntegrityFilter | null | undefined): Promise<Wishes> {
  return {
    fields: given("field", filter?.field),
    streams: await each(given("stream", filter?.stream), (id) => readStream(question, id)),
    checks: given("check", filter?.check)?.map((name) => name.toUpperCase()) ?? null,
  };
}
