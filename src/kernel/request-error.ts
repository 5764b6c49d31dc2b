/** Stable names of what can be wrong with a question; documented in src/api/README.md. Never renamed. */
export type RequestErrorCode =
  | "BAD_ARGUMENT"
  | "BAD_CURSOR"
  | "PAGE_TOO_LARGE"
  | "TOO_MANY_ROWS"
  | "ANSWER_TOO_LARGE"
  | "UNKNOWN_COUNTRY"
  | "UNKNOWN_ORGANISATION"
  | "UNKNOWN_ACTOR"
  | "UNKNOWN_ITEM"
  | "UNKNOWN_PROJECT"
  | "BAD_SERIAL"
  | "UNKNOWN_STREAM"
  | "UNKNOWN_PROGRAMME"
  | "UNKNOWN_STEP"
  | "UNKNOWN_RECORD"
  | "MIXED_BASES"
  | "GROUP_WITH_MEMBERS"
  | "OVERLAPPING_ACTORS"
  | "NOT_CONVERTIBLE"
  | "UNKNOWN_CHAIN"
  | "BLOCK_NOT_INDEXED"
  | "BLOCK_NOT_KEPT"
  | "REORGANISED";

/** The asker's mistake, told so that it can be mended: the message says what, got, expected, then what to do. */
export class RequestError extends Error {
  override readonly name = "RequestError";

  constructor(
    readonly code: RequestErrorCode,
    message: string,
  ) {
    super(message);
  }
}
