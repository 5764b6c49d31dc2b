/** What a Governor's COUNTING_MODE() says, as far as it is understood. */
export interface CountingMode {
  /** True where options are against, for and abstain (`support=bravo`). */
  readonly bravo: boolean;
  /** True where a voter may divide their weight, in several votes. */
  readonly fractional: boolean;
  /** True where a holder may override their delegate. */
  readonly overridable: boolean;
  /** What counts towards the quorum; null where it is not said in words that are understood. */
  readonly quorum: readonly ("for" | "against" | "abstain")[] | null;
}

/**
 * Reads it as IGovernor has it: parameters as in an address, such as "support=bravo,fractional&quorum=for,abstain&params=fractional".
 * What an unknown word changes is unknown, so it makes the options unknown as well.
 */
export function readCountingMode(text: string): CountingMode {
  const parameters = new Map(text.split("&").map((pair) => [pair.split("=")[0] ?? "", (pair.split("=")[1] ?? "").split(",")]));
  const support = parameters.get("support") ?? [];
  const quorum = parameters.get("quorum") ?? [];
  const known = ["bravo", "fractional", "override"];
  const counted = quorum.filter((word) => word === "for" || word === "against" || word === "abstain");
  return {
    bravo: support.includes("bravo") && support.every((word) => known.includes(word)),
    fractional: support.includes("fractional"),
    overridable: support.includes("override"),
    quorum: quorum.length > 0 && counted.length === quorum.length ? counted : null,
  };
}

/** What the Governor's clock counts; null where CLOCK_MODE() (ERC-6372) says something else. */
export function readClock(text: string): "block" | "time" | null {
  if (/^mode=blocknumber(&|$)/.test(text)) return "block";
  return text.startsWith("mode=timestamp") ? "time" : null;
}
