import { pageSizeLimit } from "../kernel/page.ts";

/** What one request may ask for. Published in Meta.limits and README.md. */
export const limits = {
  /** Most rows on a page of a list. */
  pageSize: pageSizeLimit,
  /** Deepest nesting of fields. */
  depth: 12,
  /** Most rows that a query may ask for in all, going by its page sizes. */
  rows: 25_000,
  /** Most fields, each counted wherever a fragment is used; aliases count. */
  fields: 1_000,
  /** Most fields at the top of a query: each is a question of its own. */
  rootFields: 20,
  /** Most words and signs in a query's text. */
  tokens: 5_000,
  /** Largest request body. */
  bodyBytes: 100_000,
  /** Most bytes of proofs and event data in an answer, in hexadecimal. */
  proofBytes: 16_000_000,
  /** Most rows of a download. */
  exportRows: 1_000_000,
  /** Downloads that are served at the same time. */
  exportsAtOnce: 3,
  /** Milliseconds after which the database gives up a statement. */
  statementMs: 10_000,
} as const;
